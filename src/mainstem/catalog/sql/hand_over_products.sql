-- Products that an import registered and that documents of others use go over to those: `product_use_stage(sku,
-- import_id)`. Row count: how many stay.
UPDATE catalog_product AS product SET import_id = used.import_id
  FROM product_use_stage AS used
 WHERE used.sku = product.sku AND product.import_id = %(import_id)s;
