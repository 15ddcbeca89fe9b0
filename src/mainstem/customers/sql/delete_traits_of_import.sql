-- Remove what an import said about identifiers. Row count: how much.
DELETE FROM customers_trait WHERE cause_id = %(import_id)s;
