-- Forget what an import said about evidence that others brought. Row count: how much.
DELETE FROM customers_restatement WHERE cause_id = %(import_id)s;
