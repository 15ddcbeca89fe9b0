-- Standing refusals of evidence about a person's identifiers, and whom the other end belongs to. No row: none.
WITH own AS (
    SELECT identifier_ref AS ref FROM customers_membership WHERE person_id = %(person_id)s AND valid_to IS NULL
), refusal AS (
    SELECT a_ref AS own_ref, b_ref AS other_ref, reason, detail, refused_at FROM customers_refusal JOIN own ON own.ref = a_ref
     WHERE resolved_at IS NULL
    UNION
    SELECT b_ref, a_ref, reason, detail, refused_at FROM customers_refusal JOIN own ON own.ref = b_ref
     WHERE resolved_at IS NULL
)
SELECT DISTINCT ON (refusal.refused_at, refusal.own_ref, refusal.other_ref)
       refusal.own_ref, mine.namespace AS own_namespace, refusal.other_ref, identifier.namespace AS other_namespace,
       identifier.status AS other_status, current.person_id AS other_person, refusal.reason, refusal.detail,
       refusal.refused_at
  FROM refusal
  JOIN customers_identifier AS identifier ON identifier.ref = refusal.other_ref
  JOIN customers_identifier AS mine ON mine.ref = refusal.own_ref
  LEFT JOIN customers_membership AS current ON current.identifier_ref = refusal.other_ref AND current.valid_to IS NULL
 ORDER BY refusal.refused_at DESC, refusal.own_ref, refusal.other_ref
 LIMIT 200;
