-- What left without ever arriving must have been there: stage a presumed arrival for every unit missing, just before the
-- first staged move of its pair. All balances of the set are locked in order: what is enough now is enough when they
-- change, and what is missing is still so.
-- One row: moves and units presumed.
WITH locked AS MATERIALIZED (
    SELECT balance.location_code, balance.sku, balance.on_hand
      FROM inventory_stock_balance AS balance
      JOIN stock_pair_stage AS pair USING (location_code, sku)
     ORDER BY balance.location_code, balance.sku
       FOR UPDATE OF balance
), short AS (
    SELECT pair.location_code, pair.sku, -(locked.on_hand + pair.lowest) AS missing, pair.first_at
      FROM locked
      JOIN stock_pair_stage AS pair USING (location_code, sku)
     WHERE locked.on_hand + pair.lowest < 0
), raised AS (
    UPDATE stock_pair_stage AS pair SET total = pair.total + short.missing, lowest = pair.lowest + short.missing
      FROM short WHERE short.location_code = pair.location_code AND short.sku = pair.sku
), staged AS (
    INSERT INTO stock_moves_stage (location_code, sku, quantity, kind, cause, occurred_at, is_derived)
    SELECT location_code, sku, missing, 'presumed', %(cause)s, first_at - interval '1 second', true FROM short
    RETURNING quantity
)
SELECT count(*) AS moves, coalesce(sum(quantity), 0)::bigint AS units FROM staged;
