-- Decisions whose worker went away before it attempted anything: they wait again. Row count: how many.
UPDATE campaigns_decision AS decision
   SET claimed_by = NULL, lease_until = NULL
 WHERE decision.campaign_id = %(campaign_id)s AND decision.outcome = 'waiting' AND decision.lease_until < clock_timestamp()
   AND NOT EXISTS (SELECT FROM campaigns_attempt AS attempt
                    WHERE attempt.decision_id = decision.id AND attempt.result IS NULL);
