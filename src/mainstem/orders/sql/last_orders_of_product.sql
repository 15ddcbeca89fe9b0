-- The orders with a product that were recorded last, within the connection's scope. No row: it was never sold.
SELECT order_id FROM orders_order_line WHERE sku = %(sku)s ORDER BY order_id DESC LIMIT %(looked_at)s;
