-- Delete an import's stock documents. Row count: how many.
DELETE FROM inventory_stock_document WHERE import_id = %(import_id)s;
