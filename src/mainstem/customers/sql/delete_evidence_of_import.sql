-- Remove the evidence that only an import brought; where another cause says the same, its earliest statement takes over.
-- Row count: how much was removed.
WITH mine AS (
    SELECT id FROM customers_evidence WHERE cause_id = %(import_id)s
), heir AS (
    SELECT DISTINCT ON (evidence_id) restatement.id, evidence_id, cause_id, event_id, observed_at
      FROM customers_restatement AS restatement JOIN mine ON mine.id = restatement.evidence_id
     ORDER BY evidence_id, observed_at, cause_id
), handed_over AS (
    UPDATE customers_evidence AS evidence
       SET cause_id = nullif(heir.cause_id, %(live)s::uuid), event_id = heir.event_id, observed_at = heir.observed_at
      FROM heir WHERE evidence.id = heir.evidence_id
), taken AS (
    DELETE FROM customers_restatement AS restatement USING heir WHERE restatement.id = heir.id
)
DELETE FROM customers_evidence AS evidence USING mine
 WHERE evidence.id = mine.id AND NOT EXISTS (SELECT FROM heir WHERE heir.evidence_id = evidence.id);
