-- Write the decisions, once for ever: a person of whom this campaign has decided keeps that decision. `stage_taken`
-- holds the persons whom the cap lets through. Ids are UUIDv7. One row per decision; no row: everybody was decided.
INSERT INTO campaigns_decision (
  id, campaign_id, person_id, identifier_ref, customer_ref, send_key, outcome, reason_code, arm, decided_at, due_at,
  settled_at
)
SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
              PLACING substring(int8send(floor(extract(epoch FROM %(now)s::timestamptz) * 1000)::bigint) FROM 3)
              FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid,
       %(campaign_id)s, person_id, identifier_ref, customer_ref,
       CASE WHEN decided.outcome IN ('waiting', 'quiet_expired')
            THEN md5(%(campaign_id)s::text || ':' || identifier_ref::text)::uuid END,
       decided.outcome, decided.reason_code,
       CASE decided.outcome WHEN 'waiting' THEN 'treated' WHEN 'quiet_expired' THEN 'treated'
                            WHEN 'held_out' THEN 'held_out' END,
       %(now)s,
       CASE WHEN decided.outcome = 'waiting' THEN %(due_at)s::timestamptz END,
       CASE WHEN decided.outcome <> 'waiting' THEN %(now)s::timestamptz END
  FROM (
    SELECT stage.person_id, stage.identifier_ref, stage.customer_ref,
           CASE WHEN stage.outcome IS NOT NULL THEN stage.outcome
                WHEN taken.person_id IS NULL THEN 'capped'
                WHEN stage.is_held_out THEN 'held_out'
                WHEN %(due_at)s::timestamptz > %(expires_at)s::timestamptz THEN 'quiet_expired'
                ELSE 'waiting' END AS outcome,
           CASE WHEN stage.outcome IS NOT NULL THEN stage.reason_code
                WHEN taken.person_id IS NULL THEN 'frequency_cap'
                WHEN stage.is_held_out THEN 'global_holdout'
                WHEN %(due_at)s::timestamptz > %(expires_at)s::timestamptz THEN 'quiet_hours_outlast_the_offer'
                WHEN %(due_at)s::timestamptz > %(now)s::timestamptz THEN 'quiet_hours' END AS reason_code
      FROM stage_decision AS stage LEFT JOIN stage_taken AS taken USING (person_id)
  ) AS decided
 ORDER BY person_id
    ON CONFLICT (campaign_id, person_id) DO NOTHING
RETURNING id, person_id, identifier_ref, outcome, reason_code, arm;
