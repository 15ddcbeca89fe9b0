-- Register products that a document names and the catalog does not know, from the temporary table `product_stage`.
-- One row per product that is new. No row: all of them were known.
INSERT INTO catalog_product (sku, name, kind, unit_of_measure, source_code, import_id)
SELECT sku, name, kind, 'piece', %(source_code)s, %(import_id)s FROM product_stage ORDER BY sku
    ON CONFLICT (sku) DO NOTHING
RETURNING sku;
