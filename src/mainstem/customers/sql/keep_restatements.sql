-- Keep what another cause says about known evidence: the later of the two statements, for the earlier one is carried by
-- the evidence itself. Row count: how many are new or moved to an earlier observation.
INSERT INTO customers_restatement AS kept (evidence_id, cause_id, event_id, observed_at)
SELECT DISTINCT ON (known.id, later.cause_id) known.id, later.cause_id, later.event_id, later.observed_at
  FROM (SELECT evidence.*, given.cause_id AS given_cause, given.event_id AS given_event, given.observed_at AS given_at
          FROM unnest(%(a_refs)s::uuid[], %(b_refs)s::uuid[], %(kinds)s::text[], %(sources)s::text[], %(events)s::uuid[],
                      %(causes)s::uuid[], %(observed)s::timestamptz[])
               AS given (a_ref, b_ref, kind, source_code, event_id, cause_id, observed_at)
          JOIN customers_evidence AS evidence
            ON evidence.a_ref = given.a_ref AND evidence.b_ref = given.b_ref
           AND evidence.kind = given.kind AND evidence.source_code = given.source_code
         WHERE evidence.cause_id IS DISTINCT FROM given.cause_id
           FOR KEY SHARE OF evidence) AS known
 CROSS JOIN LATERAL (
    SELECT coalesce(cause_id, %(live)s::uuid) AS cause_id, event_id, observed_at
      FROM (VALUES (known.cause_id, known.event_id, known.observed_at),
                   (known.given_cause, known.given_event, known.given_at))
           AS statements (cause_id, event_id, observed_at)
     ORDER BY observed_at DESC, cause_id IS NOT DISTINCT FROM known.cause_id LIMIT 1) AS later
 ORDER BY known.id, later.cause_id, later.observed_at
    ON CONFLICT (evidence_id, cause_id) DO UPDATE SET observed_at = excluded.observed_at, event_id = excluded.event_id
 WHERE excluded.observed_at < kept.observed_at;
