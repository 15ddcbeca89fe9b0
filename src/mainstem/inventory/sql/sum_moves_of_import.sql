-- Make the temporary table `stock_pair_stage` of what an import moved, per location and product. Gives no rows.
DROP TABLE IF EXISTS stock_pair_stage;
CREATE TEMPORARY TABLE stock_pair_stage ON COMMIT DROP AS
SELECT location_code, sku, -sum(quantity)::bigint AS total, least(-sum(quantity), 0)::bigint AS lowest
  FROM inventory_stock_move WHERE import_id = %(import_id)s::uuid
 GROUP BY location_code, sku ORDER BY location_code, sku;
ANALYZE stock_pair_stage;
