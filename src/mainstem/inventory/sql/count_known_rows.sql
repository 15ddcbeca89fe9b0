-- How many rows of the file lie in stock documents that were known before. Always one row.
SELECT coalesce(sum(line_count), 0)::bigint AS rows FROM stock_document_stage WHERE outcome = 'known';
