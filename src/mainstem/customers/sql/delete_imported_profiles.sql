-- Forget the rows an import of customers brought. Row count: how many.
DELETE FROM customers_imported_profile WHERE import_id = %(import_id)s;
