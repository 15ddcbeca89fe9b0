-- Delete the products an import brought. Row count: how many.
DELETE FROM catalog_product WHERE import_id = %(import_id)s;
