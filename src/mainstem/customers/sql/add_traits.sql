-- Add traits that differ from what the same source said last before; what another import said counts only as long as
-- that import does, so a repeat of it is kept too. Row count: how many were added.
WITH given AS (
    SELECT * FROM unnest(%(refs)s::uuid[], %(names)s::text[], %(bodies)s::text[]::jsonb[], %(moments)s::timestamptz[],
                         %(sources)s::text[], %(standings)s::int[], %(causes)s::uuid[])
        AS given (ref, name, value, observed_at, source_code, standing, cause_id)
), changed AS (
    SELECT given.*, lag(value) OVER (PARTITION BY ref, name, source_code ORDER BY observed_at) AS value_before,
           row_number() OVER (PARTITION BY ref, name, source_code ORDER BY observed_at) = 1 AS is_first
      FROM given
)
INSERT INTO customers_trait AS known (ref, name, value, observed_at, source_code, standing, cause_id)
SELECT ref, name, value, observed_at, source_code, standing, cause_id
  FROM changed
 WHERE CASE WHEN is_first THEN value IS DISTINCT FROM (
                SELECT CASE WHEN earlier.cause_id IS NULL OR earlier.cause_id = changed.cause_id THEN earlier.value END
                  FROM customers_trait AS earlier
                 WHERE earlier.ref = changed.ref AND earlier.name = changed.name
                   AND earlier.source_code = changed.source_code AND earlier.observed_at < changed.observed_at
                 ORDER BY earlier.observed_at DESC LIMIT 1)
            ELSE value IS DISTINCT FROM value_before END
 ORDER BY ref, name, source_code, observed_at
    ON CONFLICT (ref, name, source_code, observed_at) DO UPDATE
   SET value = excluded.value WHERE excluded.value > known.value;
