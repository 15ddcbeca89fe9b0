-- One question of consent per live e-mail address of a staged person: the address and the profiles that carry it may
-- say yes, everything else known of the person can only say no. Row count: how many references are asked about.
CREATE TEMPORARY TABLE summary_question ON COMMIT DROP AS
WITH candidate AS (
  SELECT person_id, ref, row_number() OVER () AS question
    FROM summary_identifier WHERE namespace = 'email' AND status = 'live'
)
SELECT question, ref, false AS is_person_ref, person_id FROM candidate
UNION
SELECT candidate.question, carrier.subject_ref, false, candidate.person_id
  FROM candidate JOIN summary_carrier AS carrier ON carrier.ref = candidate.ref
UNION
SELECT candidate.question, known.ref, true, candidate.person_id
  FROM candidate JOIN summary_identifier AS known USING (person_id)
 WHERE known.ref <> candidate.ref;
