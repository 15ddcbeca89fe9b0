-- Forget what an import saw. Row count: how many identifiers.
DELETE FROM customers_noted WHERE cause_id = %(import_id)s;
