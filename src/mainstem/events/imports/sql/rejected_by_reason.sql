-- Count an import's rejected rows by reason, most frequent first. No row: none was rejected.
SELECT reason, count(*) AS row_count
  FROM imports_rejected_row WHERE import_id = %(import_id)s
 GROUP BY reason ORDER BY row_count DESC, reason;
