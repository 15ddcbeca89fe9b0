-- The first balance that would fall below zero, or below what is promised, if an import's moves went. No row: none would.
SELECT balance.location_code, balance.sku, balance.on_hand, balance.reserved, -pair.total AS brought
  FROM stock_pair_stage AS pair
  JOIN inventory_stock_balance AS balance USING (location_code, sku)
 WHERE balance.on_hand + pair.total < balance.reserved AND pair.total < 0
 ORDER BY balance.location_code, balance.sku LIMIT 1;
