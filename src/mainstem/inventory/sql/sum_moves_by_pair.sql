-- Make the temporary table `stock_pair_stage`: per location and product what the staged moves add up to, and how low they
-- could take the balance in the worst order (`lowest`). In the order in which balances are locked. Gives no rows.
DROP TABLE IF EXISTS stock_pair_stage;
CREATE TEMPORARY TABLE stock_pair_stage ON COMMIT DROP AS
SELECT location_code, sku, sum(quantity)::bigint AS total, sum(least(quantity, 0))::bigint AS lowest
  FROM stock_moves_stage
 GROUP BY location_code, sku
 ORDER BY location_code, sku;
