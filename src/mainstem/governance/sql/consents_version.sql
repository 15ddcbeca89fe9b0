-- A text that changes whenever a consent is recorded. Always one row.
SELECT concat_ws(':', n_tup_ins, n_tup_upd, n_tup_del) AS version
  FROM pg_stat_user_tables
 WHERE relid = 'governance_consent'::regclass;
