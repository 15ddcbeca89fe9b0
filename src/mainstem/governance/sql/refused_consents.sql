-- Staged entries that cannot stand in the ledger, at most ten of them. No row: all can.
SELECT source, external_id
  FROM {stage}
 WHERE at > %(now)s OR channel = '' OR source = '' OR external_id = ''
    OR purpose NOT IN ('marketing', 'profiling', 'service') OR state NOT IN ('granted', 'withdrawn')
 ORDER BY source, external_id LIMIT 10;
