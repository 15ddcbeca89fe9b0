-- Add one entry behind the head that the caller holds locked. Row count is always 1.
INSERT INTO governance_audit_entry (sequence, at, actor, action, subject, detail, previous_hash, hash)
VALUES (%(sequence)s, %(at)s, %(actor)s, %(action)s, %(subject)s, %(detail)s, %(previous_hash)s, %(hash)s);
