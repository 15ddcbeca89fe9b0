-- Take documents with a line of a kind we do not know, or a version we cannot count, out of the batch. One row per row
-- taken out. No row: all are fine.
WITH bad AS (
    SELECT document_number, row_number, line_kind, version FROM import_stage
     WHERE (line_kind IS NOT NULL AND line_kind <> ALL (%(kinds)s::text[])) OR version NOT BETWEEN 1 AND 1000000
), gone AS (
    DELETE FROM import_stage WHERE document_number IN (SELECT document_number FROM bad)
    RETURNING row_number
)
SELECT gone.row_number, CASE WHEN bad.row_number IS NULL THEN '' WHEN bad.version NOT BETWEEN 1 AND 1000000
       THEN 'version' ELSE 'line_kind' END AS "column", coalesce(bad.line_kind, '') AS value,
       CASE WHEN bad.row_number IS NULL THEN 'another_row_of_its_document_was_refused'
            WHEN bad.version NOT BETWEEN 1 AND 1000000 THEN 'unknown_version' ELSE 'unknown_line_kind' END AS reason
  FROM gone LEFT JOIN bad USING (row_number) ORDER BY gone.row_number;
