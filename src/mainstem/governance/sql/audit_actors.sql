-- Who stands in the audit chain as an actor, one index step each, at most a thousand. No row: nothing was audited.
WITH RECURSIVE actors AS (
  (SELECT actor, 1 AS place FROM governance_audit_entry ORDER BY actor LIMIT 1)
  UNION ALL
  SELECT later.actor, actors.place + 1
    FROM actors
   CROSS JOIN LATERAL (SELECT entry.actor FROM governance_audit_entry AS entry
                        WHERE entry.actor > actors.actor ORDER BY entry.actor LIMIT 1) AS later
   WHERE actors.place < 1000
)
SELECT actor FROM actors ORDER BY actor;
