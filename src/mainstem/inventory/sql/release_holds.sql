-- Take the holds of an order off the balances. The rows are locked in the order of (location, product). One row per
-- product that was held. No row: nothing was.
WITH held AS (
    DELETE FROM inventory_reservation WHERE order_number = %(order_number)s
    RETURNING location_code, sku, quantity
), locked AS MATERIALIZED (
    SELECT balance.location_code, balance.sku, held.quantity
      FROM inventory_stock_balance AS balance
      JOIN held USING (location_code, sku)
     ORDER BY balance.location_code, balance.sku
       FOR UPDATE OF balance
)
UPDATE inventory_stock_balance AS balance SET reserved = balance.reserved - locked.quantity
  FROM locked
 WHERE balance.location_code = locked.location_code AND balance.sku = locked.sku
RETURNING balance.location_code, balance.sku, locked.quantity;
