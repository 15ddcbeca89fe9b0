-- A text that changes whenever a segment is refreshed, archived or renamed, or a member comes or goes. Always one row.
SELECT concat_ws(':', (SELECT max(refreshed_at) FROM customers_segment), (SELECT max(updated_at) FROM customers_segment),
                 (SELECT count(*) FROM customers_segment WHERE archived_at IS NULL),
                 n_tup_ins, n_tup_upd, n_tup_del) AS version
  FROM pg_stat_user_tables
 WHERE relid = 'customers_segment_membership'::regclass;
