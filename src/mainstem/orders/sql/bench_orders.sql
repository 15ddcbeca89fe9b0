-- Generated orders with their lines, and returns with theirs, out of the temporary tables bench_order, bench_line and
-- bench_return. No row.
INSERT INTO orders_order_line (order_id, line_no, sku, kind, quantity, unit_of_measure, unit_price, value, shelf_discount,
                               coupon_discount, coupon_match_discount)
SELECT order_n, line_no, sku, 'goods', quantity, 'piece', unit_price, quantity * unit_price, 0, 0, 0 FROM bench_line;

INSERT INTO orders_order (id, number, source_code, external_id, version, state, channel_code, channel_order_id,
                          location_code, customer_ref, placed_at, currency, country, line_count, value, shelf_discount,
                          coupon_discount, coupon_match_discount, is_generated, fingerprint, created_at)
SELECT n, number, 'bench', substr(number, 7), 1, CASE WHEN is_open THEN 'placed' ELSE 'completed' END, channel_code,
       substr(number, 7), location_code, customer_ref, placed_at, 'CNY', 'CN', sums.lines, sums.value, 0, 0, 0, true,
       md5(number)::uuid, placed_at
  FROM bench_order
  JOIN (SELECT order_n, count(*) AS lines, sum(quantity * unit_price) AS value FROM bench_line GROUP BY order_n) AS sums
    ON sums.order_n = n
 ORDER BY n;

INSERT INTO orders_return (id, number, source_code, external_id, version, channel_code, location_code, customer_ref,
                           returned_at, currency, line_count, value, order_id, fingerprint, reason)
SELECT n, 'bench-r' || lpad(n::text, 7, '0'), 'bench', 'r' || lpad(n::text, 7, '0'), 1, channel_code, location_code,
       customer_ref, returned_at, 'CNY', 1, -quantity * unit_price, CASE WHEN is_linked THEN order_n END,
       md5('return' || n)::uuid, CASE WHEN is_linked THEN 'unwanted' END
  FROM bench_return ORDER BY n;
INSERT INTO orders_return_line (return_id, line_no, sku, kind, quantity, unit_of_measure, unit_price, value, order_id,
                                order_line_no)
SELECT n, 1, sku, 'goods', quantity, 'piece', unit_price, -quantity * unit_price, CASE WHEN is_linked THEN order_n END,
       CASE WHEN is_linked THEN line_no END
  FROM bench_return ORDER BY n;
SELECT setval(pg_get_serial_sequence('orders_order', 'id'), (SELECT max(id) FROM orders_order)),
       setval(pg_get_serial_sequence('orders_return', 'id'), (SELECT max(id) FROM orders_return));
