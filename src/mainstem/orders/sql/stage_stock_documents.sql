-- Hand the staged write-offs and finds to the stock as its documents. Row count: how many.
INSERT INTO stock_document_stage (document_number, external_id, kind, occurred_at, line_count, fingerprint)
SELECT document_number, external_id, document_kind, placed_at, line_count, fingerprint
  FROM order_stage
 WHERE document_kind IN ('write_off', 'find')
 ORDER BY document_number;
