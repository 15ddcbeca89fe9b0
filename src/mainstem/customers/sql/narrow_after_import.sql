-- Give identifiers back the time span that everything but this import saw. Row count: how many changed.
WITH remaining AS (
    SELECT identifier.ref,
           least(identifier.live_first_seen, min(other.first_seen)) AS first_seen,
           greatest(identifier.live_last_seen, max(other.last_seen)) AS last_seen
      FROM customers_noted AS noted
      JOIN customers_identifier AS identifier USING (ref)
      LEFT JOIN customers_noted AS other ON other.ref = noted.ref AND other.cause_id <> noted.cause_id
     WHERE noted.cause_id = %(import_id)s
     GROUP BY identifier.ref
)
UPDATE customers_identifier AS identifier SET first_seen = remaining.first_seen, last_seen = remaining.last_seen
  FROM remaining
 WHERE identifier.ref = remaining.ref AND remaining.first_seen IS NOT NULL
   AND (identifier.first_seen, identifier.last_seen) IS DISTINCT FROM (remaining.first_seen, remaining.last_seen);
