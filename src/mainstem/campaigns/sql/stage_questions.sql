-- One question of consent per address: the address itself and the profiles that carry it may say yes; everything else
-- that is known of the person can only say no. No row: there are no candidates.
INSERT INTO stage_question (question, ref, is_person_ref)
SELECT question, identifier_ref, false FROM stage_candidate
UNION
SELECT candidate.question, carrier.subject_ref, false
  FROM stage_candidate AS candidate JOIN stage_carrier AS carrier ON carrier.ref = candidate.identifier_ref
UNION
SELECT candidate.question, known.ref, true
  FROM stage_candidate AS candidate JOIN stage_ref AS known USING (person_id)
 WHERE known.ref <> candidate.identifier_ref;
