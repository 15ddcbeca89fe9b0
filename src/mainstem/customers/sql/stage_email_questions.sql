-- One question of consent per live e-mail address of the staged people: the address and the profiles that carry it may
-- say yes, everything else that is known of the person can only say no. No row: nobody has an address.
CREATE TEMPORARY TABLE rule_questions ON COMMIT DROP AS
WITH candidate AS (
    SELECT row_number() OVER (ORDER BY person_id, ref) AS question, person_id, ref
      FROM rule_refs WHERE namespace = 'email' AND status = 'live'
)
SELECT question, ref, false AS is_person_ref, person_id FROM candidate
UNION
SELECT candidate.question, carrier.subject_ref, false, candidate.person_id
  FROM candidate JOIN rule_carriers AS carrier ON carrier.ref = candidate.ref
UNION
SELECT candidate.question, known.ref, true, candidate.person_id
  FROM candidate JOIN rule_refs AS known USING (person_id)
 WHERE known.ref <> candidate.ref;
