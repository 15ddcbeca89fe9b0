-- Every product as the lake keeps it. No row: the catalog is empty.
SELECT sku, name, kind, department, category, sub_category, brand_name AS brand, manufacturer, unit_of_measure AS unit,
       source_code AS source
  FROM catalog_product
 ORDER BY sku;
