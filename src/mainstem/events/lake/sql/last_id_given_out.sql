-- The last number a table's identity sequence gave out. Null: none yet.
SELECT pg_sequence_last_value(pg_get_serial_sequence(%(table)s, 'id')::regclass) AS last_id;
