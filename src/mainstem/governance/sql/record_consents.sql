-- Add staged entries to the consent ledger; one the same source has named before stays as it is. {stage} is a
-- temporary table with the columns of the ledger except id and recorded_at. No row: every one was known.
INSERT INTO governance_consent
       (subject_ref, purpose, channel, state, at, recorded_at, source, external_id, text_version, evidence)
SELECT DISTINCT ON (stage.source, stage.external_id)
       stage.subject_ref, stage.purpose, stage.channel, stage.state, stage.at, %(now)s,
       stage.source, stage.external_id, stage.text_version, stage.evidence
  FROM {stage} AS stage
 ORDER BY stage.source, stage.external_id, stage.at
    ON CONFLICT (source, external_id) DO NOTHING
RETURNING source, external_id;
