-- Lock the end of the audit chain until commit and return it. No row: nothing was ever audited.
SELECT sequence, hash FROM governance_audit_head WHERE id = 1 FOR UPDATE;
