-- Made-up order lines after a number, for measuring: nothing is stored. No row: the measurement is over.
SELECT n AS id,
       n / 9 AS order_id,
       (n %% 9)::integer AS line_no,
       (n * 7919 %% 68509)::text AS sku,
       'goods' AS kind,
       1 + n %% 4 AS quantity,
       round(((n * 104729) %% 5000) / 100.0, 2) AS value,
       timestamptz '2026-01-01 00:00:00+00' + n * interval '20 seconds' AS placed_at,
       '00000000-0000-7000-8000-000000000001'::uuid AS import_id
  FROM generate_series(%(after)s::bigint + 1, least(%(after)s + %(limit)s, %(rows)s)::bigint) AS n;
