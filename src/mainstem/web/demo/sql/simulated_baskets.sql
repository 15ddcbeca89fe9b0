-- What simulated shoppers may buy: at each of the ten stores with most baskets four baskets of three goods, of what the
-- derivation leaves on the shelf. A store with fewer than twelve such goods gives fewer baskets.
WITH store AS (
    SELECT store_id FROM basket GROUP BY store_id ORDER BY count(*) DESC, store_id LIMIT 10
), shelf AS (
    SELECT s.store_id, s.product_id, s.quantity - d.quantity AS left_over
      FROM (SELECT store_id, product_id, sum(quantity) AS quantity FROM supply GROUP BY ALL) AS s
      JOIN (SELECT store_id, product_id, sum(quantity) AS quantity FROM demand GROUP BY ALL) AS d
        USING (store_id, product_id)
      SEMI JOIN store USING (store_id)
), priced AS (
    SELECT f.store_id, f.product_id, f.left_over, median(l.sales_value / l.quantity)::DECIMAL(12, 2) AS price,
           count(*) AS sales
      FROM shelf AS f
      JOIN line AS l ON l.store_id = f.store_id AND l.product_id = f.product_id AND l.kind = 'goods' AND l.quantity > 0
     WHERE f.left_over >= 6
     GROUP BY ALL
), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY store_id ORDER BY sales DESC, product_id) - 1 AS place
      FROM priced
     WHERE price > 0
)
SELECT 'store-' || store_id AS location, list(product_id::VARCHAR ORDER BY place) AS skus,
       list(price::VARCHAR ORDER BY place) AS prices
  FROM ranked
 WHERE place < 12
 GROUP BY store_id, place % 4
HAVING count(*) = 3
 ORDER BY store_id, min(place);
