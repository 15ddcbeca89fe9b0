-- Orders as segments see them: whose, when, where, for how much. No row: nobody known has ordered.
SELECT customer_ref AS ref, id AS order_id, placed_at, channel_code AS channel, location_code AS location,
       source_code AS source, value
  FROM orders_order
 WHERE customer_ref IS NOT NULL
