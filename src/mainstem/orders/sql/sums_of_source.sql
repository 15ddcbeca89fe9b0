-- What the orders of one source add up to, as they were booked. Always one row.
SELECT count(*) AS orders, coalesce(sum(line_count), 0)::bigint AS order_lines, coalesce(sum(value), 0) AS order_value,
       coalesce(sum(shelf_discount), 0) AS shelf_discount, coalesce(sum(coupon_discount), 0) AS coupon_discount,
       coalesce(sum(coupon_match_discount), 0) AS coupon_match_discount
  FROM orders_order WHERE source_code = %(source_code)s;
