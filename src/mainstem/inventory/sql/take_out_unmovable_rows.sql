-- Take documents of a stock file with a row that cannot be a move out of the batch, and rows that move nothing out of
-- theirs. One row per row taken out, with the reason. No row: all can be moved.
WITH bad AS (
    SELECT document_number, row_number, move_kind <> ALL (%(kinds)s::text[]) AS is_unknown
      FROM import_stage
     WHERE move_kind <> ALL (%(kinds)s::text[]) OR (quantity < 0 AND move_kind IN ('opening', 'delivery', 'find'))
), gone AS (
    DELETE FROM import_stage WHERE quantity = 0 OR document_number IN (SELECT document_number FROM bad)
    RETURNING document_number, row_number, move_kind, quantity
)
SELECT gone.row_number,
       CASE WHEN bad.is_unknown THEN 'move_kind' WHEN bad.row_number IS NOT NULL OR quantity = 0 THEN 'quantity' ELSE '' END
           AS "column",
       CASE WHEN bad.is_unknown THEN move_kind WHEN bad.row_number IS NOT NULL OR quantity = 0 THEN quantity::text ELSE '' END
           AS value,
       CASE WHEN bad.is_unknown THEN 'unknown_move_kind' WHEN bad.row_number IS NOT NULL THEN 'negative_arrival'
            WHEN quantity = 0 THEN 'moves_nothing' ELSE 'another_row_of_its_document_was_refused' END AS reason
  FROM gone LEFT JOIN bad USING (row_number) ORDER BY gone.row_number;
