-- What some references bought and gave back within the scope, by channel and currency. No row: nothing.
SELECT channel_code, currency, sum(orders)::integer AS orders, sum(generated)::integer AS generated,
       sum(value) AS net, sum(returned) AS returned, sum(returns)::integer AS returns,
       min(placed_at) AS first_order_at, max(placed_at) AS last_order_at
  FROM (SELECT channel_code, currency, 1 AS orders, is_generated::integer AS generated, value, 0 AS returned,
               0 AS returns, placed_at
          FROM orders_order WHERE customer_ref = ANY (%(refs)s::uuid[])
         UNION ALL
        SELECT channel_code, currency, 0, 0, value, -value, 1, NULL::timestamptz
          FROM orders_return WHERE customer_ref = ANY (%(refs)s::uuid[])) AS trade
 GROUP BY channel_code, currency
 ORDER BY net DESC, channel_code;
