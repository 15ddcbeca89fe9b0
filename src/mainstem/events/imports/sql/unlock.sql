-- Give the session's lock on one import back. One row: whether it was held. No row cannot happen.
SELECT pg_advisory_unlock(hashtext('mainstem.imports'), hashtext(%(identity)s)) AS was_held;
