-- Attempts whose worker let its lease run out without a word: nobody knows whether the provider took the message, so
-- the decision is unknown and is never sent again by itself. One row per decision; no row: nothing is stale.
WITH stale AS (
  UPDATE campaigns_attempt
     SET result = 'unknown', reason_code = 'worker_gone', finished_at = %(now)s
   WHERE campaign_id = %(campaign_id)s AND result IS NULL AND lease_until < clock_timestamp()
  RETURNING decision_id, number
)
UPDATE campaigns_decision AS decision
   SET outcome = 'unknown', reason_code = 'worker_gone', settled_at = %(now)s, claimed_by = NULL, lease_until = NULL,
       due_at = NULL
  FROM stale
 WHERE decision.id = stale.decision_id AND decision.attempts = stale.number AND decision.outcome = 'waiting'
RETURNING decision.id, decision.person_id, decision.identifier_ref, decision.outcome, decision.reason_code,
          decision.decided_at;
