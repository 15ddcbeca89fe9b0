-- Orders and returns of the references in a temporary table, summed by place and currency; money is net of what was
-- given back. Row count: how many sums.
CREATE TEMPORARY TABLE /*stage*/ ON COMMIT DROP AS
SELECT trade.ref, trade.location_code, trade.channel_code, trade.brand_code, trade.currency, sum(trade.orders) AS orders,
       sum(trade.generated) AS generated, sum(trade.value) AS spend, max(trade.placed_at) AS last_order_at,
       coalesce(sum(trade.orders) FILTER (WHERE trade.placed_at > %(recent_from)s), 0) AS recent_orders,
       coalesce(sum(trade.value) FILTER (WHERE trade.placed_at > %(recent_from)s), 0) AS recent_value
  FROM (SELECT customer_ref AS ref, location_code, channel_code, brand_code, currency, 1 AS orders,
               is_generated::integer AS generated, value, placed_at
          FROM orders_order WHERE customer_ref IS NOT NULL
         UNION ALL
        SELECT customer_ref, location_code, channel_code, brand_code, currency, 0, 0, value, NULL::timestamptz
          FROM orders_return WHERE customer_ref IS NOT NULL) AS trade
  JOIN /*source*/ AS source ON source.ref = trade.ref
 GROUP BY trade.ref, trade.location_code, trade.channel_code, trade.brand_code, trade.currency;
