-- One balance beside the sum of its ledger. Always one row.
SELECT count(*) AS moves, coalesce(sum(quantity), 0)::bigint AS ledger_sum,
       coalesce((SELECT on_hand FROM inventory_stock_balance
                  WHERE location_code = %(location_code)s AND sku = %(sku)s), 0)::bigint AS on_hand
  FROM inventory_stock_move
 WHERE location_code = %(location_code)s AND sku = %(sku)s;
