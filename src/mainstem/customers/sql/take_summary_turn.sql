-- Wait until nobody else writes summaries, for the rest of this transaction: an older count must not overwrite a
-- newer one. Always one row.
SELECT pg_advisory_xact_lock(hashtext('mainstem.customers.summaries'));
