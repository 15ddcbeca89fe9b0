-- Which text versions the ledger's entries carry that are none of ours, most used first. No row: all are known here.
SELECT consent.text_version,
       count(*) FILTER (WHERE consent.state = 'granted') AS granted,
       count(*) FILTER (WHERE consent.state = 'withdrawn') AS withdrawn
  FROM governance_consent AS consent
 WHERE NOT EXISTS (SELECT FROM governance_consent_text AS known WHERE known.code = consent.text_version)
 GROUP BY consent.text_version
 ORDER BY count(*) DESC, consent.text_version
 LIMIT 100;
