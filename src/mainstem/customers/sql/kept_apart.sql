-- How many pairs of identifiers of two persons must stay apart, and how many pieces of evidence join them. One row.
WITH one AS (
    SELECT identifier_ref AS ref FROM customers_membership WHERE person_id = %(one)s AND valid_to IS NULL
), other AS (
    SELECT identifier_ref AS ref FROM customers_membership WHERE person_id = %(other)s AND valid_to IS NULL
)
SELECT (SELECT count(*) FROM customers_cannot_link AS apart, one, other
         WHERE apart.lifted_at IS NULL AND apart.a_ref = least(one.ref, other.ref)
           AND apart.b_ref = greatest(one.ref, other.ref)) AS kept_apart,
       (SELECT count(*) FROM customers_refusal AS refusal, one, other
         WHERE refusal.resolved_at IS NULL AND refusal.a_ref = least(one.ref, other.ref)
           AND refusal.b_ref = greatest(one.ref, other.ref)) AS refused;
