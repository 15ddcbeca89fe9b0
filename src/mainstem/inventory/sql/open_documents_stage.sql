-- Make the empty temporary table that `note_documents` reads and writes its verdicts into. Gives no rows.
DROP TABLE IF EXISTS stock_document_stage;
CREATE TEMPORARY TABLE stock_document_stage (
  document_number bigint, external_id text COLLATE "C", kind text, occurred_at timestamptz, line_count integer,
  fingerprint uuid, outcome text
) ON COMMIT DROP;
