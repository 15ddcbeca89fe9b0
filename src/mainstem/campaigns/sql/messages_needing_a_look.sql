-- Of the campaigns decided since a moment: messages of which nobody knows whether they arrived, and messages that should
-- have gone out before `overdue`, one row a campaign and reason. No row: every message is accounted for and in time.
SELECT campaign.code, campaign.name, 'unknown' AS reason, count(*) AS count, min(decision.settled_at) AS oldest_at
  FROM campaigns_campaign AS campaign
  JOIN campaigns_decision AS decision ON decision.campaign_id = campaign.id AND decision.outcome = 'unknown'
 WHERE campaign.decided_at >= %(since)s
 GROUP BY campaign.code, campaign.name
UNION ALL
SELECT campaign.code, campaign.name, 'overdue', count(*), min(decision.due_at)
  FROM campaigns_campaign AS campaign
  JOIN campaigns_decision AS decision
    ON decision.campaign_id = campaign.id AND decision.outcome = 'waiting' AND decision.due_at < %(overdue)s
 WHERE campaign.state = 'sending'
 GROUP BY campaign.code, campaign.name
 ORDER BY reason, count DESC, code;
