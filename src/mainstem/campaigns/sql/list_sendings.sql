-- Campaigns that are being sent, or whose sending ended since a moment, with how many messages are still to go. Newest
-- first. No row: none.
SELECT campaign.code, campaign.name, campaign.decided_at AS started_at, campaign.finished_at AS ended_at,
       coalesce(campaign.audience, 0) AS to_handle,
       coalesce(campaign.audience, 0) - CASE WHEN campaign.finished_at IS NULL THEN
           (SELECT count(*) FROM campaigns_decision AS decision
             WHERE decision.campaign_id = campaign.id AND decision.outcome = 'waiting') ELSE 0 END AS handled
  FROM campaigns_campaign AS campaign
 WHERE campaign.state = 'sending' OR (campaign.state = 'sent' AND campaign.finished_at >= %(since)s)
 ORDER BY campaign.decided_at DESC LIMIT %(limit)s;
