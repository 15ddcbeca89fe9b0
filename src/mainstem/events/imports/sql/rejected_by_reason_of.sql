-- Count the rejected rows of several imports by reason, most frequent first. No row: none was rejected.
SELECT import_id, reason, count(*) AS row_count
  FROM imports_rejected_row WHERE import_id = ANY (%(import_ids)s::uuid[])
 GROUP BY import_id, reason ORDER BY import_id, row_count DESC, reason;
