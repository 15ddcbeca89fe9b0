-- Make `lowest` exact: how low the staged moves take the balance in the order in which they happened, and when the first
-- of them did. Only pairs with moves in both directions can differ. Gives no rows.
ALTER TABLE stock_pair_stage ADD COLUMN first_at timestamptz;
UPDATE stock_pair_stage AS pair SET lowest = walk.lowest, first_at = walk.first_at
  FROM (SELECT location_code, sku, least(min(balance), 0) AS lowest, min(occurred_at) AS first_at
          FROM (SELECT location_code, sku, occurred_at, sum(quantity) OVER (PARTITION BY location_code, sku
                       ORDER BY occurred_at, quantity DESC ROWS UNBOUNDED PRECEDING) AS balance
                  FROM stock_moves_stage) AS steps
         GROUP BY location_code, sku) AS walk
 WHERE walk.location_code = pair.location_code AND walk.sku = pair.sku;
ANALYZE stock_pair_stage;
