-- How many of the staged people have at least one address that may be written to. Always one row.
SELECT count(DISTINCT asked.person_id) AS count
  FROM rule_answers AS answer
  JOIN rule_questions AS asked USING (question)
 WHERE answer.allowed;
