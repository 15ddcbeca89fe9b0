-- Lines of orders as segments see them. No row: nobody known has ordered.
SELECT orders_order.customer_ref AS ref, line.order_id, orders_order.placed_at, orders_order.channel_code AS channel,
       line.sku, line.quantity, line.value
  FROM orders_order
  JOIN orders_order_line AS line ON line.order_id = orders_order.id
 WHERE orders_order.customer_ref IS NOT NULL
