-- The latest word on marketing of every subject and channel, as segments see it. No row: nobody was asked.
SELECT DISTINCT ON (subject_ref, channel) subject_ref AS ref, channel, state = 'granted' AS is_granted
  FROM governance_consent
 WHERE purpose = 'marketing'
 ORDER BY subject_ref, channel, at DESC, (state = 'withdrawn') DESC
