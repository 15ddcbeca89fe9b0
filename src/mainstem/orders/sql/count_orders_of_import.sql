-- How many orders an import brought, and linked lines of its returns. One row.
SELECT (SELECT count(*) FROM orders_order WHERE import_id = %(import_id)s) AS orders,
       (SELECT count(*) FROM orders_return_line AS line JOIN orders_return AS back ON back.id = line.return_id
         WHERE back.import_id = %(import_id)s AND line.order_id IS NOT NULL) AS linked_lines;
