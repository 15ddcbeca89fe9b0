-- Add rows that a loader set aside to the row report. Row count: how many there were.
INSERT INTO imports_rejected_row (import_id, row_number, "column", value, reason)
SELECT %(import_id)s, * FROM unnest(%(row_numbers)s::bigint[], %(columns)s::text[], %(values)s::text[], %(reasons)s::text[]);
