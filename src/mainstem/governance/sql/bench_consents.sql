-- What the generated customers of the temporary table bench_person agreed to, and later took back. No row.
INSERT INTO governance_consent (subject_ref, purpose, channel, state, at, recorded_at, source, external_id, text_version,
                                evidence)
SELECT user_ref, 'marketing', said.channel, said.state, said.at, said.at, 'bench', n || said.channel || said.state, '',
       '{"is_generated": true}'
  FROM bench_person
 CROSS JOIN LATERAL (
       VALUES ('email', 'granted', first_seen, email_ref IS NOT NULL AND pg_temp.draw(n, 50, 100) < 70),
              ('sms', 'granted', first_seen, phone_ref IS NOT NULL AND pg_temp.draw(n, 51, 100) < 40),
              ('email', 'withdrawn', last_seen, email_ref IS NOT NULL AND pg_temp.draw(n, 50, 100) < 6)
       ) AS said (channel, state, at, is_said)
 WHERE said.is_said;
