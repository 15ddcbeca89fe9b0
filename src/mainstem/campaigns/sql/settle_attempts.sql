-- Write what became of attempts. One that was given up as unknown meanwhile learns its true result. `retry_at` is set
-- where the provider said "not now" and the decision waits again. One row per decision that changed.
WITH told AS (
  SELECT * FROM unnest(
    %(send_keys)s::uuid[], %(numbers)s::int[], %(results)s::text[], %(reasons)s::text[], %(details)s::text[],
    %(provider_ids)s::text[], %(retry_ats)s::timestamptz[]
  ) AS told (send_key, number, result, reason_code, detail, provider_id, retry_at)
), ended AS (
  UPDATE campaigns_attempt AS attempt
     SET result = told.result, reason_code = told.reason_code, detail = told.detail, provider_id = told.provider_id,
         finished_at = %(now)s
    FROM told
   WHERE attempt.send_key = told.send_key AND attempt.number = told.number
     AND (attempt.result IS NULL OR (attempt.result = 'unknown' AND told.result <> 'unknown'))
  RETURNING attempt.decision_id, attempt.number, told.result, told.reason_code, told.retry_at
)
UPDATE campaigns_decision AS decision
   SET outcome = CASE WHEN ended.retry_at IS NOT NULL THEN 'waiting' ELSE ended.result END,
       reason_code = ended.reason_code, due_at = ended.retry_at, claimed_by = NULL, lease_until = NULL,
       settled_at = CASE WHEN ended.retry_at IS NULL THEN %(now)s::timestamptz END
  FROM ended
 WHERE decision.id = ended.decision_id AND decision.attempts = ended.number
   AND decision.outcome IN ('waiting', 'unknown')
RETURNING decision.id, decision.person_id, decision.identifier_ref, decision.outcome, decision.reason_code,
          decision.decided_at, ended.retry_at;
