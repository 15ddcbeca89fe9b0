-- A text that changes whenever a location is added, changed or taken away. Always one row.
SELECT concat_ws(':', (SELECT count(*) FROM inventory_location), (SELECT max(created_at) FROM inventory_location),
                 n_tup_ins, n_tup_upd, n_tup_del) AS version
  FROM pg_stat_user_tables
 WHERE relid = 'inventory_location'::regclass;
