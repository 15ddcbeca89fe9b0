-- Orders of two years, their lines, and what came back: few customers buy much, few products sell much, a store sells
-- what it carries, three of five orders are bought in stores. No row.
CREATE TEMPORARY TABLE bench_order AS
WITH drawn AS (
  SELECT n, pg_temp.draw(n, 1, 1000) AS channel_draw, pg_temp.draw(n, 2, 100) AS place_draw,
         1 + floor(%(stores)s * power(pg_temp.chance(n, 3), 1.3))::integer AS store_no,
         CASE WHEN pg_temp.draw(n, 4, 100) < 88
              THEN 1 + floor(%(customers)s * power(pg_temp.chance(n, 5), 1.7))::bigint END AS customer_n,
         %(now)s::timestamptz - interval '730 days' * (1 - (n - pg_temp.chance(n, 6)) / %(orders)s) AS placed_at
    FROM generate_series(1, %(orders)s::bigint) AS n
), placed AS (
  SELECT n, customer_n, placed_at,
         CASE WHEN channel_draw < 600 THEN 'store' WHEN channel_draw < 770 THEN 'web' WHEN channel_draw < 890 THEN 'mini'
              WHEN channel_draw < 950 THEN 'app' WHEN channel_draw < 990 THEN 'market'
              WHEN channel_draw < 999 THEN 'social' ELSE 'call' END AS channel_code,
         CASE WHEN channel_draw < 600 OR place_draw < 20 THEN store_no
              WHEN channel_draw >= 950 AND place_draw >= 90 THEN NULL ELSE 0 END AS place_no
    FROM drawn
)
SELECT placed.n, channel_code, place_no,
       CASE WHEN place_no = 0 THEN 'bench-hub' ELSE 'bench-store-' || lpad(place_no::text, 3, '0') END COLLATE "C"
         AS location_code,
       CASE WHEN pg_temp.draw(placed.n, 7, 5) = 0 THEN coalesce(person.card_ref, person.user_ref)
            ELSE person.user_ref END AS customer_ref,
       placed_at,
       channel_code <> 'store' AND placed_at > %(now)s::timestamptz - interval '3 days' AS is_open,
       'bench-' || lpad(placed.n::text, 8, '0') COLLATE "C" AS number
  FROM placed LEFT JOIN bench_person AS person ON person.n = placed.customer_n
 ORDER BY placed.n;
ANALYZE bench_order;

CREATE TEMPORARY TABLE bench_line AS
SELECT ordered.n AS order_n, line_no::integer, ordered.location_code, ordered.placed_at, product.product_no,
       'bench-' || lpad(product.product_no::text, 6, '0') COLLATE "C" AS sku,
       1 + (pg_temp.draw(ordered.n * 8 + line_no, 11, 5) / 4)::bigint * 2 AS quantity,
       (99 + pg_temp.draw(product.product_no, 12, 9900))::numeric / 100 AS unit_price
  FROM bench_order AS ordered
 CROSS JOIN LATERAL generate_series(1, 1 + pg_temp.draw(ordered.n, 10, 4)) AS line_no
 CROSS JOIN LATERAL (
       SELECT 1 + mod(coalesce(ordered.place_no, 0) * 977
                      + floor(%(carried)s * power(pg_temp.chance(ordered.n * 8 + line_no, 13), 2))::bigint,
                      %(products)s::bigint) AS product_no) AS product;
ANALYZE bench_line;

CREATE TEMPORARY TABLE bench_return AS
SELECT row_number() OVER (ORDER BY line.order_n) AS n, line.order_n, line.line_no, line.sku, line.location_code,
       ordered.channel_code, ordered.customer_ref, pg_temp.draw(line.order_n, 21, 10) > 0 AS is_linked,
       CASE WHEN pg_temp.draw(line.order_n, 22, 3) = 0 THEN line.quantity ELSE 1 END AS quantity, line.unit_price,
       least(line.placed_at + interval '20 days' * pg_temp.chance(line.order_n, 23), %(now)s) AS returned_at
  FROM bench_line AS line
  JOIN bench_order AS ordered ON ordered.n = line.order_n
 WHERE line.line_no = 1 AND NOT ordered.is_open AND pg_temp.draw(line.order_n, 20, 100) < 5;
ANALYZE bench_return;
