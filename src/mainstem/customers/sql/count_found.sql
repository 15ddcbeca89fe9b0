-- How many were found, and when time alone may first change anything. Always one row.
SELECT count(*) FILTER (WHERE holds) AS size, min(earliest_change_at) AS next_change_at FROM customers_found;
