-- The lowest balance the ledger ever ran through, in the order in which things happened. One row; null without moves.
SELECT min(balance)::bigint AS lowest
  FROM (SELECT sum(quantity) OVER (PARTITION BY location_code, sku ORDER BY occurred_at, quantity DESC, id
                                   ROWS UNBOUNDED PRECEDING) AS balance
          FROM inventory_stock_move) AS steps;
