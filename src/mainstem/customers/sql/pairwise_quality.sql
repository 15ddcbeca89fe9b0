-- Pairs that belong together, pairs that were put together, and pairs that are both. An identifier that is unknown here
-- is a person of its own; of several true owners a pair may share any. Always one row.
WITH truth AS (
    SELECT DISTINCT ref, owner FROM /*stage*/
), placed AS (
    SELECT known.ref, coalesce(current.person_id, known.ref) AS person_id
      FROM (SELECT DISTINCT ref FROM truth) AS known
      LEFT JOIN customers_membership AS current ON current.identifier_ref = known.ref AND current.valid_to IS NULL
), true_pair AS (
    SELECT DISTINCT a.ref AS a_ref, b.ref AS b_ref FROM truth AS a JOIN truth AS b ON a.owner = b.owner AND a.ref < b.ref
)
SELECT (SELECT count(*) FROM true_pair) AS true_pairs,
       (SELECT coalesce(sum(size * (size - 1) / 2), 0)::bigint
          FROM (SELECT count(*) AS size FROM placed GROUP BY person_id) AS sizes) AS predicted_pairs,
       (SELECT count(*) FROM true_pair
          JOIN placed AS a ON a.ref = true_pair.a_ref
          JOIN placed AS b ON b.ref = true_pair.b_ref AND b.person_id = a.person_id) AS common_pairs;
