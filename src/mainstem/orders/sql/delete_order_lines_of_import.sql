-- Delete the lines of an import's orders. Row count: how many.
DELETE FROM orders_order_line AS line USING orders_order AS placed
 WHERE placed.id = line.order_id AND placed.import_id = %(import_id)s;
