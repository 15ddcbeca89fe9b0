-- Everything in the database by the source it came from. No row: there is nothing.
WITH placed AS (
    SELECT source_code, count(*) AS orders, sum(line_count)::bigint AS order_lines, sum(value) AS order_value
      FROM orders_order GROUP BY source_code
), came_back AS (
    SELECT source_code, count(*) AS returns, sum(line_count)::bigint AS return_lines, sum(value) AS return_value,
           count(order_id) AS returns_linked
      FROM orders_return GROUP BY source_code
), customers AS (
    SELECT source_code, count(DISTINCT customer_ref) AS customers
      FROM (SELECT source_code, customer_ref FROM orders_order
            UNION SELECT source_code, customer_ref FROM orders_return) AS named
     GROUP BY source_code
)
SELECT source_code, coalesce(orders, 0) AS orders, coalesce(order_lines, 0) AS order_lines,
       coalesce(order_value, 0) AS order_value, coalesce(returns, 0) AS returns, coalesce(return_lines, 0) AS return_lines,
       coalesce(return_value, 0) AS return_value, coalesce(returns_linked, 0) AS returns_linked, customers
  FROM placed FULL JOIN came_back USING (source_code) JOIN customers USING (source_code)
 ORDER BY source_code;
