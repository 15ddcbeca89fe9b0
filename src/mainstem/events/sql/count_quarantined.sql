-- How many quarantined payloads can be tried again, up to a limit. Always one row.
SELECT count(*) AS rows FROM (SELECT 1 FROM events_quarantine WHERE sealed IS NOT NULL LIMIT %(limit)s) AS found;
