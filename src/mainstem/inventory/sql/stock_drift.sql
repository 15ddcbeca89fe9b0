-- Compare every balance with the sum of its ledger. One row; all differences zero is the promise.
WITH ledger AS (
    SELECT location_code, sku, sum(quantity)::bigint AS quantity, count(*) AS moves
      FROM inventory_stock_move GROUP BY location_code, sku
)
SELECT count(DISTINCT sku) AS skus, count(balance.on_hand) AS balances, coalesce(sum(ledger.moves), 0)::bigint AS moves,
       count(*) FILTER (WHERE coalesce(balance.on_hand, 0) <> coalesce(ledger.quantity, 0)) AS pairs_off,
       coalesce(sum(abs(coalesce(balance.on_hand, 0) - coalesce(ledger.quantity, 0))), 0)::bigint AS units_off
  FROM ledger FULL JOIN inventory_stock_balance AS balance USING (location_code, sku);
