-- The temporary tables of one round of deciding; they fall with the transaction, or with the next round. No rows.
DROP TABLE IF EXISTS stage_member, stage_ref, stage_carrier, stage_candidate, stage_question, stage_answer,
  stage_decision, stage_taken;
CREATE TEMPORARY TABLE stage_carrier (ref uuid, subject_ref uuid) ON COMMIT DROP;
CREATE TEMPORARY TABLE stage_candidate (
  question bigint GENERATED ALWAYS AS IDENTITY, person_id uuid, identifier_ref uuid
) ON COMMIT DROP;
CREATE TEMPORARY TABLE stage_question (question bigint, ref uuid, is_person_ref boolean NOT NULL) ON COMMIT DROP;
