-- Give a consumer its cursor, at the beginning of the log. Row count 0: it has one.
INSERT INTO events_cursor (consumer) VALUES (%(consumer)s) ON CONFLICT (consumer) DO NOTHING;
