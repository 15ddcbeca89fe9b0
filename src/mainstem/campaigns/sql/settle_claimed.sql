-- End decisions in a worker's hand before any attempt: something changed since they were made. One row per decision.
UPDATE campaigns_decision AS decision
   SET outcome = ended.outcome, reason_code = ended.reason_code, settled_at = %(now)s, claimed_by = NULL,
       lease_until = NULL, due_at = NULL
  FROM unnest(%(ids)s::uuid[], %(outcomes)s::text[], %(reasons)s::text[]) AS ended (id, outcome, reason_code)
 WHERE decision.id = ended.id AND decision.outcome = 'waiting' AND decision.claimed_by = %(worker_id)s
RETURNING decision.id, decision.person_id, decision.identifier_ref, decision.outcome, decision.reason_code,
          decision.decided_at;
