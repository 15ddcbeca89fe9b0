-- Everything about one person in one campaign: the decision, its attempts, what followed. No row: no such campaign;
-- a null decision: the person was not in the audience.
SELECT campaign.code, campaign.state, decision.id, decision.outcome, decision.reason_code, decision.decided_at,
       decision.due_at,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
                   'number', attempt.number, 'started_at', attempt.started_at, 'finished_at', attempt.finished_at,
                   'result', attempt.result, 'reason_code', attempt.reason_code, 'detail', attempt.detail,
                   'provider_id', attempt.provider_id) ORDER BY attempt.number)
                   FROM campaigns_attempt AS attempt WHERE attempt.decision_id = decision.id), '[]') AS attempts,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
                   'kind', tracking.kind, 'url', link.url, 'is_automatic', tracking.is_automatic,
                   'first_at', tracking.first_at, 'last_at', tracking.last_at, 'times', tracking.times)
                   ORDER BY tracking.first_at, tracking.id)
                   FROM campaigns_tracking AS tracking LEFT JOIN campaigns_link AS link ON link.id = tracking.link_id
                  WHERE tracking.decision_id = decision.id), '[]') AS tracking
  FROM campaigns_campaign AS campaign
  LEFT JOIN campaigns_decision AS decision
    ON decision.campaign_id = campaign.id AND decision.person_id = ANY (%(person_ids)s::uuid[])
 WHERE campaign.code = %(code)s
 ORDER BY decision.decided_at DESC
 LIMIT 1;
