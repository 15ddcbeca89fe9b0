-- Add the staged rejected rows of one batch to the row report. Row count: how many there were.
INSERT INTO imports_rejected_row (import_id, row_number, "column", value, reason)
SELECT %(import_id)s, row_number, "column", value, reason FROM import_report_stage ORDER BY row_number;
