-- Make the temporary table `product_stage` of what the new documents' lines sell and the catalog does not know. What is
-- no product (a fee, a service) gets no row. Gives no rows.
DROP TABLE IF EXISTS product_stage;
CREATE TEMPORARY TABLE product_stage ON COMMIT DROP AS
SELECT import_stage.sku, coalesce(min(description) FILTER (WHERE import_stage.value <> 0), min(description), import_stage.sku) AS name,
       min(coalesce(line_kind, 'goods')) AS kind
  FROM import_stage
  JOIN order_stage USING (document_number)
  LEFT JOIN known_product ON known_product.sku = import_stage.sku
 WHERE order_stage.outcome = 'new' AND known_product.sku IS NULL AND coalesce(line_kind, 'goods') IN ('goods', 'fuel')
 GROUP BY import_stage.sku;
