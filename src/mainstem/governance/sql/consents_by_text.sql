-- How many entries of the ledger carry each of these text versions. No row for one that nobody consented under.
SELECT text_version,
       count(*) FILTER (WHERE state = 'granted') AS granted,
       count(*) FILTER (WHERE state = 'withdrawn') AS withdrawn
  FROM governance_consent
 WHERE text_version = ANY (%(codes)s)
 GROUP BY text_version;
