-- Take the session's lock on one import. One row: whether it was free. No row cannot happen.
SELECT pg_try_advisory_lock(hashtext('mainstem.imports'), hashtext(%(identity)s)) AS is_taken;
