-- Transactions that took a number from a table's identity sequence and have not ended. They hold a lock on the sequence
-- from before their first number until their end. No row: every number given out so far is settled.
SELECT virtualtransaction, pid = pg_backend_pid() AS is_own
  FROM pg_locks
 WHERE locktype = 'relation'
   AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
   AND relation = pg_get_serial_sequence(%(table)s, 'id')::regclass
   AND mode = 'RowExclusiveLock';
