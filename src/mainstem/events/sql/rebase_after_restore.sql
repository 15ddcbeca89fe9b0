-- Give the log positions that are comparable on this server. Always one row; renumbered is 0 where nothing was to do.
SELECT xids, positions, renumbered
  FROM events_rebase_after_restore(%(xids)s::bigint[], %(positions)s::bigint[]);
