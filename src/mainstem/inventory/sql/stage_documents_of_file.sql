-- Stage the documents of a stock file. Row count: how many.
INSERT INTO stock_document_stage (document_number, external_id, kind, occurred_at, line_count, fingerprint)
SELECT document_number, min(document), min(move_kind), min(occurred_at), count(*), (array_agg(fingerprint))[1]
  FROM import_stage
 GROUP BY document_number ORDER BY document_number;
