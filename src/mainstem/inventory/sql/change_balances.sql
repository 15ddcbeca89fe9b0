-- Add the staged totals to the balances, each only if it stays at or above zero all the way. The pairs come in order and
-- are looked up one by one, so rows are locked in the order of (location, product) and two writers never wait for each
-- other in a circle. Row count: how many changed; fewer than pairs means that some are missing or too low.
UPDATE inventory_stock_balance AS balance SET on_hand = balance.on_hand + pair.total
  FROM (SELECT location_code, sku, total, lowest FROM stock_pair_stage ORDER BY location_code, sku OFFSET 0) AS pair
 WHERE balance.location_code = pair.location_code AND balance.sku = pair.sku AND balance.on_hand + pair.lowest >= 0;
