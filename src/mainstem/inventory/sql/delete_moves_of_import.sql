-- Delete an import's moves from the ledger; only an undo may. Row count: how many.
DELETE FROM inventory_stock_move WHERE import_id = %(import_id)s;
