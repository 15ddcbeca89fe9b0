-- Every decision as the lake keeps it, with what its message led to; opens and clicks by machines are left out. No row:
-- no campaign has been decided.
WITH followed AS (
  SELECT decision_id,
         min(first_at) FILTER (WHERE kind = 'opened') AS opened_at,
         min(first_at) FILTER (WHERE kind = 'clicked') AS clicked_at,
         min(first_at) FILTER (WHERE kind = 'unsubscribed') AS unsubscribed_at
    FROM campaigns_tracking
   WHERE NOT is_automatic OR kind = 'unsubscribed'
   GROUP BY decision_id
)
SELECT decision.id, campaign.code AS campaign, campaign.channel_code AS channel, decision.person_id,
       decision.identifier_ref, decision.customer_ref, decision.arm, decision.outcome, decision.reason_code AS reason,
       decision.decided_at, decision.settled_at,
       decision.decided_at + make_interval(days => campaign.conversion_window_days) AS window_ends_at,
       followed.opened_at, followed.clicked_at, followed.unsubscribed_at, campaign.is_simulated
  FROM campaigns_decision decision
  JOIN campaigns_campaign campaign ON campaign.id = decision.campaign_id
  LEFT JOIN followed ON followed.decision_id = decision.id;
