-- Write down the staged stock documents that are unknown, and say of each whether it is new, known or differs.
-- Row count: how many documents were staged.
WITH added AS (
    INSERT INTO inventory_stock_document (source_code, external_id, kind, occurred_at, line_count, fingerprint, import_id)
    SELECT %(source_code)s, external_id, kind, occurred_at, line_count, fingerprint, %(import_id)s
      FROM stock_document_stage
     ORDER BY external_id
        ON CONFLICT (source_code, external_id) DO NOTHING
    RETURNING external_id
)
UPDATE stock_document_stage AS staged
   SET outcome = CASE WHEN added.external_id IS NOT NULL THEN 'new'
                      WHEN known.fingerprint = staged.fingerprint THEN 'known' ELSE 'differs' END
  FROM stock_document_stage AS again
  LEFT JOIN added ON added.external_id = again.external_id
  LEFT JOIN inventory_stock_document AS known
         ON known.source_code = %(source_code)s AND known.external_id = again.external_id
 WHERE again.document_number = staged.document_number;
