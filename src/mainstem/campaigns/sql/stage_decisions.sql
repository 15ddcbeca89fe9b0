-- Decide about every staged person, up to the frequency cap: the best address there is, and the first reason not to
-- write to it. A null outcome: nothing speaks against it so far. One row per person; no row: the audience is empty.
CREATE TEMPORARY TABLE stage_decision ON COMMIT DROP AS
WITH weighed AS (
  SELECT candidate.person_id, candidate.identifier_ref,
         coalesce(answer.allowed, false) AS is_allowed, answer.reason_code AS consent_reason,
         suppression.reason_code AS suppression_reason
    FROM stage_candidate AS candidate
    LEFT JOIN stage_answer AS answer USING (question)
    LEFT JOIN campaigns_suppression AS suppression
      ON suppression.identifier_ref = candidate.identifier_ref AND suppression.channel_code = %(channel_code)s
), best AS (
  SELECT DISTINCT ON (person_id) *
    FROM weighed
   ORDER BY person_id, (is_allowed AND suppression_reason IS NULL) DESC, is_allowed DESC, identifier_ref
), profile AS (
  SELECT DISTINCT ON (person_id) person_id, ref
    FROM stage_ref
   WHERE status = 'live' AND split_part(namespace, ':', 1) IN ('user', 'member_card')
   ORDER BY person_id, ref
), ranked AS (
  SELECT member.person_id, best.identifier_ref, coalesce(profile.ref, best.identifier_ref) AS customer_ref,
         best.is_allowed, best.consent_reason, best.suppression_reason,
         row_number() OVER (
           PARTITION BY best.identifier_ref, coalesce(best.is_allowed AND best.suppression_reason IS NULL, false)
           ORDER BY member.person_id
         ) AS place_at_address,
         ('x' || substr(md5(member.person_id::text || ':' || %(salt)s::text), 1, 8))::bit(32)::bigint
           < %(holdout_share)s::numeric * 4294967296 AS is_held_out
    FROM stage_member AS member
    LEFT JOIN best USING (person_id)
    LEFT JOIN profile USING (person_id)
)
SELECT person_id, identifier_ref, customer_ref, is_held_out,
       CASE WHEN identifier_ref IS NULL THEN 'suppressed'
            WHEN NOT is_allowed THEN 'no_permission'
            WHEN suppression_reason IS NOT NULL THEN 'suppressed'
            WHEN place_at_address > 1 THEN 'suppressed' END AS outcome,
       CASE WHEN identifier_ref IS NULL THEN 'no_address'
            WHEN NOT is_allowed THEN coalesce(consent_reason, 'no_consent')
            WHEN suppression_reason IS NOT NULL THEN suppression_reason
            WHEN place_at_address > 1 THEN 'same_address' END AS reason_code
  FROM ranked;
