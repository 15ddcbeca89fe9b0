-- What segments may ask of a product. No row: the catalog is empty.
SELECT sku, category, department, brand_name AS brand FROM catalog_product
