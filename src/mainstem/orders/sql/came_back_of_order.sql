-- What came back of each line of an order, by whichever return: units, and what was given back (negative). No row:
-- nothing did.
SELECT order_line_no AS line_no, sum(quantity)::bigint AS quantity, sum(value) AS value
  FROM orders_return_line
 WHERE order_id = %(order_id)s
 GROUP BY order_line_no;
