-- End everybody who waits in nobody's hand: because the campaign was cancelled, or the offer expired. One row each.
UPDATE campaigns_decision
   SET outcome = %(outcome)s, reason_code = %(reason_code)s, settled_at = %(now)s, due_at = NULL
 WHERE campaign_id = %(campaign_id)s AND outcome = 'waiting' AND claimed_by IS NULL
RETURNING id, person_id, identifier_ref, outcome, reason_code, decided_at;
