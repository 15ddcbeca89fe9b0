-- Make the row that the audit chain ends in, if this is the first entry ever. Row count 0: it is there.
INSERT INTO governance_audit_head (id, sequence, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'))
    ON CONFLICT (id) DO NOTHING;
