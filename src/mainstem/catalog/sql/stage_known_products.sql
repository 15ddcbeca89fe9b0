-- Fill the temporary table `known_product` with the products of the staged rows. Row count: how many of them are known.
INSERT INTO known_product (sku, kind, unit_of_measure)
SELECT product.sku, product.kind, product.unit_of_measure
  FROM (SELECT DISTINCT sku FROM import_stage) AS staged
  JOIN catalog_product AS product USING (sku);
