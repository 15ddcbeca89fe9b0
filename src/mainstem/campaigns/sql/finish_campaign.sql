-- Close a campaign of whose audience nobody waits any more. No row: somebody does, or it is closed already.
UPDATE campaigns_campaign AS campaign SET state = 'sent', finished_at = %(now)s
 WHERE campaign.id = %(campaign_id)s AND campaign.state = 'sending'
   AND NOT EXISTS (SELECT FROM campaigns_decision AS decision
                    WHERE decision.campaign_id = campaign.id AND decision.outcome = 'waiting')
RETURNING campaign.id;
