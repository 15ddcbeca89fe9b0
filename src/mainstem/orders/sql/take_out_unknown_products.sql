-- Take documents with a product the catalog does not know out of the batch. One row per row taken out. No row: all known.
WITH bad AS (
    SELECT import_stage.document_number, import_stage.row_number, import_stage.sku
      FROM import_stage LEFT JOIN known_product USING (sku)
     WHERE known_product.sku IS NULL AND coalesce(line_kind, 'goods') IN ('goods', 'fuel')
), gone AS (
    DELETE FROM import_stage WHERE document_number IN (SELECT document_number FROM bad)
    RETURNING row_number
)
SELECT gone.row_number, CASE WHEN bad.sku IS NULL THEN '' ELSE 'sku' END AS "column", coalesce(bad.sku, '') AS value,
       CASE WHEN bad.sku IS NULL THEN 'another_row_of_its_document_was_refused' ELSE 'unknown_product' END AS reason
  FROM gone LEFT JOIN bad USING (row_number) ORDER BY gone.row_number;
