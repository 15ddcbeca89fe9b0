-- Give products that an import registered the names in the temporary table `product_name_stage`. Row count: how many.
UPDATE catalog_product AS product SET name = staged.name
  FROM product_name_stage AS staged
 WHERE staged.sku = product.sku AND product.import_id = %(import_id)s AND product.name <> staged.name;
