-- A return from elsewhere that undoes an order of an import. No row: there is none.
SELECT back.number AS return_number, placed.number AS order_number
  FROM orders_order AS placed
  JOIN orders_return_line AS line ON line.order_id = placed.id
  JOIN orders_return AS back ON back.id = line.return_id
 WHERE placed.import_id = %(import_id)s AND back.import_id IS DISTINCT FROM %(import_id)s
 ORDER BY back.id LIMIT 1;
