-- What campaigns decided about a person and what followed, before a place in time, newest first. No row: no more.
SELECT at, id, campaign_code, campaign_name, channel_code, is_simulated, kind, outcome, reason_code, arm, url,
       is_automatic, times
  FROM (SELECT coalesce(decision.settled_at, decision.decided_at) AS at, decision.id, campaign.code AS campaign_code,
               campaign.name AS campaign_name, campaign.channel_code, campaign.is_simulated, 'decided' AS kind,
               decision.outcome, decision.reason_code, decision.arm, NULL AS url, false AS is_automatic, 1 AS times
          FROM campaigns_decision AS decision JOIN campaigns_campaign AS campaign ON campaign.id = decision.campaign_id
         WHERE decision.person_id = ANY (%(person_ids)s::uuid[])
         UNION ALL
        -- A tracking row has a number of its own; spread into a uuid it keeps its place among the rest.
        SELECT tracking.first_at, lpad(to_hex(tracking.id), 32, '0')::uuid, campaign.code, campaign.name,
               campaign.channel_code, campaign.is_simulated, tracking.kind, decision.outcome, decision.reason_code,
               decision.arm, link.url, tracking.is_automatic, tracking.times
          FROM campaigns_decision AS decision
          JOIN campaigns_campaign AS campaign ON campaign.id = decision.campaign_id
          JOIN campaigns_tracking AS tracking ON tracking.decision_id = decision.id
          LEFT JOIN campaigns_link AS link ON link.id = tracking.link_id
         WHERE decision.person_id = ANY (%(person_ids)s::uuid[])) AS moment
 WHERE (at, id) < (%(before_at)s::timestamptz, %(before_id)s::uuid)
 ORDER BY at DESC, id DESC
 LIMIT %(limit)s;
