-- How many messages people (not machines) opened, clicked and unsubscribed by. One row.
SELECT count(DISTINCT tracking.decision_id) FILTER (WHERE tracking.kind = 'opened') AS opened,
       count(DISTINCT tracking.decision_id) FILTER (WHERE tracking.kind = 'clicked') AS clicked,
       count(DISTINCT tracking.decision_id) FILTER (WHERE tracking.kind = 'unsubscribed') AS unsubscribed
  FROM campaigns_tracking AS tracking
  JOIN campaigns_decision AS decision ON decision.id = tracking.decision_id
 WHERE decision.campaign_id = %(campaign_id)s AND NOT tracking.is_automatic;
