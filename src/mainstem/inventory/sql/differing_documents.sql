-- Rows of staged documents that are known with other content. No row: none is.
SELECT import_stage.row_number, document.external_id
  FROM stock_document_stage AS document
  JOIN import_stage USING (document_number)
 WHERE document.outcome = 'differs' ORDER BY import_stage.row_number;
