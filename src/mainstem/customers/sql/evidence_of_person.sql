-- All evidence about a person's identifiers, newest first, with the reason where it joins nobody. No row: none.
WITH own AS (
    SELECT identifier_ref AS ref FROM customers_membership WHERE person_id = %(person_id)s AND valid_to IS NULL
), touching AS (
    SELECT evidence.id FROM customers_evidence AS evidence JOIN own ON evidence.a_ref = own.ref
    UNION
    SELECT evidence.id FROM customers_evidence AS evidence JOIN own ON evidence.b_ref = own.ref
)
SELECT evidence.a_ref, evidence.b_ref, evidence.kind, evidence.source_code, evidence.weight, evidence.observed_at,
       evidence.event_id, evidence.retracted_at, refusal.reason AS refused, refusal.detail AS refused_detail
  FROM touching
  JOIN customers_evidence AS evidence USING (id)
  LEFT JOIN customers_refusal AS refusal
    ON refusal.a_ref = evidence.a_ref AND refusal.b_ref = evidence.b_ref AND refusal.resolved_at IS NULL
   AND evidence.retracted_at IS NULL
 ORDER BY evidence.observed_at DESC, evidence.id DESC
 LIMIT 1000;
