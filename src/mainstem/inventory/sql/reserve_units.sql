-- Promise units of several products at one location, each only if enough are free. The rows are locked in the order of
-- their SKU and stay locked until commit. One row per product that was taken; one too few means too few were free.
WITH wanted AS (
    SELECT * FROM unnest(%(skus)s::text[], %(quantities)s::bigint[]) AS given (sku, quantity)
), locked AS MATERIALIZED (
    SELECT balance.sku FROM inventory_stock_balance AS balance JOIN wanted USING (sku)
     WHERE balance.location_code = %(location_code)s ORDER BY balance.sku FOR UPDATE OF balance
)
UPDATE inventory_stock_balance AS balance SET reserved = balance.reserved + wanted.quantity
  FROM wanted JOIN locked USING (sku)
 WHERE balance.location_code = %(location_code)s AND balance.sku = wanted.sku
   AND balance.on_hand - balance.reserved >= wanted.quantity
RETURNING balance.sku;
