-- Count the staged documents by class and verdict, with lines and value. No row: an empty batch.
SELECT document_kind, outcome, count(*) AS documents, sum(line_count)::bigint AS lines, sum(value) AS value
  FROM order_stage GROUP BY document_kind, outcome;
