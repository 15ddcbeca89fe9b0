-- Remove the evidence that an import brought. Row count: how much.
DELETE FROM customers_evidence WHERE cause_id = %(import_id)s;
