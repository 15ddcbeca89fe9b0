-- Generated locations, and a ledger of stock that covers what the temporary tables bench_line and bench_return moved: an
-- opening per position, sales and returns, balances as their sum, holds for open orders. No row.
INSERT INTO inventory_location (code, name, kind, created_at)
SELECT CASE WHEN n = 0 THEN 'bench-hub' ELSE 'bench-store-' || lpad(n::text, 3, '0') END,
       CASE WHEN n = 0 THEN 'Generated warehouse' ELSE 'Generated store ' || n END,
       CASE WHEN n = 0 THEN 'warehouse' ELSE 'store' END, %(now)s::timestamptz - interval '800 days'
  FROM generate_series(0, %(stores)s::integer) AS n;

CREATE TEMPORARY TABLE bench_position AS
SELECT carried.location_code, carried.sku, coalesce(sold.units, 0) AS sold, coalesce(sold.held, 0) AS held,
       coalesce(back.units, 0) AS back,
       CASE WHEN pg_temp.draw(number, 70, 10) < 2 THEN 0 ELSE pg_temp.draw(number, 71, 60) END AS spare
  FROM (SELECT 'bench-store-' || lpad(store::text, 3, '0') COLLATE "C" AS location_code,
               'bench-' || lpad((1 + mod(store * 977 + k, %(products)s::bigint))::text, 6, '0') COLLATE "C" AS sku,
               store::bigint * 100000 + k AS number
          FROM generate_series(1, %(stores)s::integer) AS store
         CROSS JOIN generate_series(0, %(carried)s::bigint - 1) AS k
         UNION ALL
        SELECT 'bench-hub', 'bench-' || lpad((1 + k)::text, 6, '0'), k
          FROM generate_series(0, %(products)s::bigint - 1) AS k) AS carried
  LEFT JOIN (SELECT line.location_code, sku, sum(quantity) FILTER (WHERE NOT is_open) AS units,
                    sum(quantity) FILTER (WHERE is_open) AS held
               FROM bench_line AS line JOIN bench_order ON n = order_n
              GROUP BY line.location_code, sku) AS sold USING (location_code, sku)
  LEFT JOIN (SELECT location_code, sku, sum(quantity) AS units FROM bench_return GROUP BY location_code, sku) AS back
      USING (location_code, sku);
ANALYZE bench_position;

INSERT INTO inventory_stock_balance (location_code, sku, on_hand, reserved)
SELECT location_code, sku, held + spare + back, held FROM bench_position ORDER BY location_code, sku;

INSERT INTO inventory_stock_document (source_code, external_id, kind, occurred_at, line_count, fingerprint)
SELECT 'bench', location_code || '/opening', 'opening', %(now)s::timestamptz - interval '731 days', count(*),
       md5(location_code)::uuid
  FROM bench_position GROUP BY location_code;

-- Months one after the other, as imports bring them: inside a month by place.
INSERT INTO inventory_stock_move (location_code, sku, quantity, kind, cause, occurred_at, is_derived)
SELECT location_code, sku, quantity, kind, cause, occurred_at, is_derived
  FROM (SELECT location_code, sku, sold + held + spare AS quantity, 'opening' AS kind,
               location_code || '/opening' AS cause, %(now)s::timestamptz - interval '731 days' AS occurred_at,
               true AS is_derived
          FROM bench_position WHERE sold + held + spare > 0
         UNION ALL
        SELECT line.location_code, sku, -quantity, 'sale', number, line.placed_at, false
          FROM bench_line AS line JOIN bench_order ON n = order_n
         WHERE line.location_code IS NOT NULL AND NOT is_open
         UNION ALL
        SELECT location_code, sku, quantity, 'return', 'bench-r' || lpad(n::text, 7, '0'), returned_at, false
          FROM bench_return WHERE location_code IS NOT NULL) AS moved
 ORDER BY date_trunc('month', occurred_at), location_code, sku, occurred_at;

INSERT INTO inventory_reservation (order_number, location_code, sku, quantity, held_at)
SELECT number, line.location_code, sku, sum(quantity), min(line.placed_at)
  FROM bench_line AS line JOIN bench_order ON n = order_n
 WHERE is_open AND line.location_code IS NOT NULL GROUP BY number, line.location_code, sku;
