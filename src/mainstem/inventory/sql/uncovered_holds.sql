-- Holds of orders that what lies there does not cover, and since when the oldest does. Always one row.
SELECT count(*) AS count, min(held_at) AS oldest_at
  FROM inventory_reservation AS hold
  LEFT JOIN inventory_stock_balance AS balance USING (location_code, sku)
 WHERE coalesce(balance.on_hand, 0) < coalesce(balance.reserved, hold.quantity);
