-- How many people (not machines) followed each link of a campaign. No row: the campaign has no links yet.
SELECT link.url, count(DISTINCT tracking.decision_id) AS clicked
  FROM campaigns_campaign AS campaign
  JOIN campaigns_link AS link ON link.campaign_id = campaign.id
  LEFT JOIN (
         campaigns_tracking AS tracking
         JOIN campaigns_decision AS decision ON decision.id = tracking.decision_id
       ) ON tracking.link_id = link.id AND tracking.kind = 'clicked' AND NOT tracking.is_automatic
        AND decision.campaign_id = campaign.id
 WHERE campaign.code = %(code)s
 GROUP BY link.id, link.url ORDER BY clicked DESC, link.id;
