-- Rows of staged documents that are known with other content. No row: none is.
SELECT import_stage.row_number, order_stage.external_id
  FROM order_stage JOIN import_stage USING (document_number)
 WHERE order_stage.outcome = 'differs' ORDER BY import_stage.row_number;
