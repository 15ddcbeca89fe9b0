-- What delivering every source once must do to its account: no source is without a row.
SELECT source_code,
       count(*) + count(*) FILTER (is_sent_twice) AS received,
       count(*) FILTER (NOT is_malformed) AS stored,
       count(*) FILTER (is_sent_twice) AS deduplicated,
       count(*) FILTER (is_malformed) AS quarantined
  FROM dispatch
 GROUP BY source_code
 ORDER BY source_code;
