-- Make an empty balance for every staged pair that has none. Row count: how many were made.
INSERT INTO inventory_stock_balance (location_code, sku, on_hand, reserved)
SELECT pair.location_code, pair.sku, 0, 0
  FROM stock_pair_stage AS pair
 WHERE NOT EXISTS (SELECT FROM inventory_stock_balance AS balance
                    WHERE balance.location_code = pair.location_code AND balance.sku = pair.sku)
 ORDER BY pair.location_code, pair.sku
    ON CONFLICT DO NOTHING;
