-- Delete balances of undone pairs that no move speaks of any more. Row count: how many.
DELETE FROM inventory_stock_balance AS balance
 USING stock_pair_stage AS pair
 WHERE balance.location_code = pair.location_code AND balance.sku = pair.sku AND on_hand = 0 AND reserved = 0
   AND NOT EXISTS (SELECT FROM inventory_stock_move AS move
                    WHERE move.location_code = balance.location_code AND move.sku = balance.sku);
