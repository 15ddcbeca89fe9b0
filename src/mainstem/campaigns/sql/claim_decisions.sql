-- Take waiting decisions that are due into a worker's hand. Leases run on the database's own clock, whatever moment
-- the campaign is sent for. No row: nothing is due, or others hold it all.
WITH picked AS (
  SELECT decision.id
    FROM campaigns_decision AS decision
   WHERE decision.campaign_id = %(campaign_id)s AND decision.outcome = 'waiting' AND decision.claimed_by IS NULL
     AND decision.due_at <= %(now)s
     AND EXISTS (SELECT FROM campaigns_campaign WHERE id = %(campaign_id)s AND state = 'sending')
   ORDER BY decision.due_at, decision.id
   LIMIT %(limit)s
     FOR UPDATE SKIP LOCKED
)
UPDATE campaigns_decision AS decision
   SET claimed_by = %(worker_id)s, lease_until = clock_timestamp() + make_interval(secs => %(lease_seconds)s)
  FROM picked
 WHERE decision.id = picked.id
RETURNING decision.id, decision.person_id, decision.identifier_ref, decision.send_key, decision.attempts;
