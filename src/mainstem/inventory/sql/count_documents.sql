-- Count the staged stock documents by verdict and kind. No row: none was staged.
SELECT outcome, kind, count(*) AS document_count FROM stock_document_stage GROUP BY outcome, kind;
