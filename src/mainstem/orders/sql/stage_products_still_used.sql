-- Make the temporary table `product_use_stage`: products that lines of others use, with the import of one such line.
-- Run after the import's own lines are gone. Gives no rows.
DROP TABLE IF EXISTS product_use_stage;
CREATE TEMPORARY TABLE product_use_stage ON COMMIT DROP AS
SELECT sku, (array_agg(import_id ORDER BY number) FILTER (WHERE import_id IS NOT NULL))[1] AS import_id
  FROM (SELECT line.sku, placed.import_id, placed.number
          FROM orders_order_line AS line JOIN orders_order AS placed ON placed.id = line.order_id
        UNION ALL
        SELECT line.sku, back.import_id, back.number
          FROM orders_return_line AS line JOIN orders_return AS back ON back.id = line.return_id) AS lines
 GROUP BY sku;
