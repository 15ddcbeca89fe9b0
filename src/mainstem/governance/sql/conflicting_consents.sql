-- Which staged entries say something else than the ledger under the same name. {stage} as in record_consents.
-- No row: the ledger now holds everything that was staged, word for word.
SELECT stage.source, stage.external_id
  FROM {stage} AS stage
  JOIN governance_consent AS known USING (source, external_id)
 WHERE (known.subject_ref, known.purpose, known.channel, known.state, known.at)
       IS DISTINCT FROM (stage.subject_ref, stage.purpose, stage.channel, stage.state, stage.at)
 ORDER BY stage.source, stage.external_id;
