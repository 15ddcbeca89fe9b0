-- Delete the lines of an import's returns. Row count: how many.
DELETE FROM orders_return_line AS line USING orders_return AS back
 WHERE back.id = line.return_id AND back.import_id = %(import_id)s;
