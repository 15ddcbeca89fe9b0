-- Make the temporary table `product_name_stage`: what the priced lines of an import's orders most often call each product
-- (the first in the alphabet where two are as frequent). Gives no rows.
DROP TABLE IF EXISTS product_name_stage;
CREATE TEMPORARY TABLE product_name_stage ON COMMIT DROP AS
SELECT line.sku, mode() WITHIN GROUP (ORDER BY line.description) AS name
  FROM orders_order_line AS line
  JOIN orders_order AS placed ON placed.id = line.order_id
 WHERE placed.import_id = %(import_id)s::uuid AND line.description IS NOT NULL AND line.value <> 0
 GROUP BY line.sku;
