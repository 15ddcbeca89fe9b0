-- Stage the moves of a stock file's new documents. Row count: how many.
INSERT INTO stock_moves_stage (location_code, sku, quantity, kind, cause, occurred_at, is_derived)
SELECT location, sku, CASE WHEN move_kind = 'write_off' THEN -abs(quantity) ELSE quantity END, move_kind, document,
       import_stage.occurred_at, coalesce(is_derived, false)
  FROM import_stage
  JOIN stock_document_stage AS document USING (document_number)
 WHERE document.outcome = 'new' AND quantity <> 0;
