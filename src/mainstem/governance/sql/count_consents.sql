-- How many entries are staged. Always one row.
SELECT count(*) AS count FROM {stage};
