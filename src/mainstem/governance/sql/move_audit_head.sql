-- Move the end of the audit chain to the entry just added. Row count is always 1.
UPDATE governance_audit_head SET sequence = %(sequence)s, hash = %(hash)s WHERE id = 1;
