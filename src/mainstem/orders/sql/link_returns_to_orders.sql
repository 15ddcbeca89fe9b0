-- A return undoes the order that most of its linked lines undo; the latest where two are equal. Row count: returns linked.
UPDATE orders_return AS back SET order_id = chosen.order_id
  FROM (SELECT DISTINCT ON (line.return_id) line.return_id, line.order_id
          FROM orders_return_line AS line
          JOIN orders_return AS mine ON mine.id = line.return_id AND mine.import_id = %(import_id)s
         WHERE line.order_id IS NOT NULL
         GROUP BY line.return_id, line.order_id
         ORDER BY line.return_id, count(*) DESC, line.order_id DESC) AS chosen
 WHERE back.id = chosen.return_id AND back.order_id IS NULL;
