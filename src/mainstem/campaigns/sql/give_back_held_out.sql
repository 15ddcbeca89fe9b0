-- Take back the count of those held out of a campaign that wrote to nobody: the cap counts both sides alike. Row count:
-- for how many persons.
UPDATE campaigns_pressure AS pressure
   SET taken_at = array_remove(pressure.taken_at, decision.decided_at)
  FROM campaigns_decision AS decision
 WHERE decision.campaign_id = %(campaign_id)s AND decision.outcome = 'held_out'
   AND pressure.person_id = decision.person_id AND decision.decided_at = ANY (pressure.taken_at)
   AND NOT EXISTS (SELECT FROM campaigns_decision AS other
                    WHERE other.campaign_id = %(campaign_id)s AND other.outcome IN ('sent', 'unknown', 'waiting'));
