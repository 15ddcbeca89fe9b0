-- How the audiences of several campaigns divide, by outcome. No row: nobody was decided of any of them.
SELECT campaign.code, decision.outcome, count(*) AS persons
  FROM campaigns_campaign AS campaign
  JOIN campaigns_decision AS decision ON decision.campaign_id = campaign.id
 WHERE campaign.code = ANY (%(codes)s::text[])
 GROUP BY campaign.code, decision.outcome;
