-- Where the catalog points now, table by table: equal answers mean that nothing has changed. No row: an empty lake.
SELECT table_name, metadata_location
  FROM lake.iceberg_tables
 WHERE catalog_name = %(catalog)s
 ORDER BY table_name;
