-- Write the staged moves into the ledger, in the order of its index. Row count: how many.
INSERT INTO inventory_stock_move (location_code, sku, quantity, kind, cause, occurred_at, is_derived, import_id)
SELECT location_code, sku, quantity, kind, cause, occurred_at, is_derived, %(import_id)s
  FROM stock_moves_stage
 ORDER BY location_code, sku, occurred_at, quantity DESC;
