-- Write the attempts, before the provider is called: only for decisions that this worker still holds. One row per
-- attempt that may go ahead; a decision without a row was taken from the worker and must not be sent.
WITH held AS (
  UPDATE campaigns_decision
     SET attempts = attempts + 1, lease_until = clock_timestamp() + make_interval(secs => %(lease_seconds)s)
   WHERE id = ANY (%(ids)s::uuid[]) AND outcome = 'waiting' AND claimed_by = %(worker_id)s
  RETURNING id, campaign_id, send_key, attempts
)
INSERT INTO campaigns_attempt (send_key, number, campaign_id, decision_id, worker_id, started_at, lease_until)
SELECT send_key, attempts, campaign_id, id, %(worker_id)s, %(now)s, clock_timestamp() + make_interval(secs => %(lease_seconds)s)
  FROM held
RETURNING decision_id, send_key, number;
