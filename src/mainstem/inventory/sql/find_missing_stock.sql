-- Which staged pairs have no balance yet, or too little for what the moves take. No row: everything is there.
SELECT pair.location_code, pair.sku, balance.sku IS NULL AS is_new,
       greatest(0, -(coalesce(balance.on_hand, 0) + pair.lowest))::bigint AS missing
  FROM stock_pair_stage AS pair
  LEFT JOIN inventory_stock_balance AS balance USING (location_code, sku)
 WHERE balance.sku IS NULL OR balance.on_hand + pair.lowest < 0
 ORDER BY pair.location_code, pair.sku;
