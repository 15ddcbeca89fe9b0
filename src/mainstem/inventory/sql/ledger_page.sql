-- A page of one ledger, latest first, with the balance after each entry: the order is that of time, arrivals before what
-- left in the same moment. No row: that was all, or nothing ever moved.
WITH ledger AS (
    SELECT id, quantity, kind, cause, occurred_at, is_derived, import_id,
           sum(quantity) OVER (ORDER BY occurred_at, quantity DESC, id ROWS UNBOUNDED PRECEDING)::bigint AS balance
      FROM inventory_stock_move
     WHERE location_code = %(location_code)s AND sku = %(sku)s
)
SELECT id, quantity, balance, kind, cause, occurred_at, is_derived, import_id
  FROM ledger
 WHERE %(after_at)s::timestamptz IS NULL
    OR (occurred_at, -quantity, id) < (%(after_at)s::timestamptz, %(after_taken)s::bigint, %(after_id)s::bigint)
 ORDER BY occurred_at DESC, -quantity DESC, id DESC
 LIMIT %(limit)s;
