-- Wait until nobody else regroups persons, for the rest of this transaction. Two that need each other's persons in
-- different order would otherwise wait for each other. Always one row.
SELECT pg_advisory_xact_lock(hashtext('mainstem.customers.regroup'));
