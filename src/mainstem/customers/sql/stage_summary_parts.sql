-- The trade of every staged person by place and currency. Row count: how many parts.
CREATE TEMPORARY TABLE summary_part ON COMMIT DROP AS
SELECT known.person_id, trade.location_code, trade.channel_code, trade.brand_code, trade.currency,
       sum(trade.orders)::integer AS orders, sum(trade.generated)::integer AS generated, sum(trade.spend) AS spend,
       max(trade.last_order_at) AS last_order_at, sum(trade.recent_orders) AS recent_orders,
       sum(trade.recent_value) AS recent_value
  FROM summary_trade AS trade
  JOIN summary_identifier AS known ON known.ref = trade.ref
 GROUP BY known.person_id, trade.location_code, trade.channel_code, trade.brand_code, trade.currency;
