-- Answer many consent questions at once, by the rules of `rules/consent.py`. {stage} is a temporary table
-- (question bigint, ref uuid, is_person_ref boolean); a question about nobody has one row with a null ref.
-- One row per question of the stage; no row: the stage is empty.
WITH asked AS (
  SELECT DISTINCT ref FROM {stage} WHERE ref IS NOT NULL
), standing AS (
  SELECT DISTINCT ON (consent.subject_ref) consent.subject_ref AS ref, consent.state = 'withdrawn' AS is_withdrawn
    FROM asked
    JOIN governance_consent AS consent ON consent.subject_ref = asked.ref
   WHERE consent.purpose = %(purpose)s AND consent.channel IN (%(channel)s, '*') AND consent.at <= %(at)s
   ORDER BY consent.subject_ref, consent.at DESC, (consent.state = 'withdrawn') DESC
)
SELECT stage.question,
       CASE WHEN bool_or(standing.is_withdrawn) THEN 'consent_withdrawn'
            WHEN %(needs_no_consent)s THEN 'consent_not_needed'
            WHEN bool_or(NOT standing.is_withdrawn AND NOT stage.is_person_ref) THEN 'consent_granted'
            ELSE 'no_consent' END AS reason_code
  FROM {stage} AS stage
  LEFT JOIN standing USING (ref)
 GROUP BY stage.question;
