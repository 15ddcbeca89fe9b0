-- Take rows of a stock file that cannot be moves out of the batch, with the reason. No row: all can.
DELETE FROM import_stage
 WHERE move_kind <> ALL (%(kinds)s::text[]) OR quantity = 0 OR (quantity < 0 AND move_kind IN ('opening', 'delivery', 'find'))
RETURNING row_number, CASE WHEN move_kind <> ALL (%(kinds)s::text[]) THEN 'kind' ELSE 'quantity' END AS "column",
          CASE WHEN move_kind <> ALL (%(kinds)s::text[]) THEN move_kind ELSE quantity::text END AS value,
          CASE WHEN move_kind <> ALL (%(kinds)s::text[]) THEN 'unknown_move_kind'
               WHEN quantity = 0 THEN 'moves_nothing' ELSE 'negative_arrival' END AS reason;
