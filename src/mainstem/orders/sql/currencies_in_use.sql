-- The currencies of the latest few thousand orders, the most usual first. No row: there are no orders.
-- The latest alone are read, along the index by time: a currency given up years ago is not in use.
SELECT currency, count(*) AS orders
  FROM (SELECT currency FROM orders_order ORDER BY placed_at DESC, id DESC LIMIT 5000) AS latest
 GROUP BY currency
 ORDER BY orders DESC, currency;
