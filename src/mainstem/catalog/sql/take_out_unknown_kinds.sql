-- Take staged products of a kind we do not know out of the batch. One row each. No row: all kinds are known.
DELETE FROM import_stage WHERE kind IS NOT NULL AND kind <> ALL (%(kinds)s::text[]) RETURNING row_number, kind;
