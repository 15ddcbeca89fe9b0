-- Take over what the stock said about write-offs and finds. Row count: how many.
UPDATE order_stage SET outcome = document.outcome
  FROM stock_document_stage AS document
 WHERE document.document_number = order_stage.document_number;
