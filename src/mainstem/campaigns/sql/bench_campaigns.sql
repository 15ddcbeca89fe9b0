-- Generated campaigns: forty, the first to two fifths of the customers in the temporary table bench_person, each to half
-- as many as the one before, with attempts, openings and clicks. No row.
CREATE TEMPORARY TABLE bench_campaign AS
SELECT k, pg_temp.id_at(%(now)s::timestamptz - k * interval '9 days', 'campaign' || k) AS id,
       %(now)s::timestamptz - k * interval '9 days' AS at,
       greatest(least(%(customers)s * 2 / 5 / power(2, k - 1), %(customers)s), 20)::bigint AS audience
  FROM generate_series(1, 40) AS k;

CREATE TEMPORARY TABLE bench_decision AS
SELECT pg_temp.id_at(at, 'decision' || k || '-' || n) AS id, bench_campaign.id AS campaign_id, k, at, n, person_id,
       user_ref, email_ref, pg_temp.draw(n, 1000 + k, 100) AS drawn,
       CASE WHEN email_ref IS NULL THEN 'no_permission' WHEN pg_temp.draw(n, 1000 + k, 100) < 10 THEN 'held_out'
            WHEN pg_temp.draw(n, 1000 + k, 100) < 30 THEN 'no_permission'
            WHEN pg_temp.draw(n, 1000 + k, 100) < 32 THEN 'failed' ELSE 'sent' END AS outcome
  FROM bench_campaign JOIN bench_person ON n <= audience;
ANALYZE bench_decision;

INSERT INTO campaigns_campaign (id, code, name, state, channel_code, template_code, template_version, segment_code,
                                purpose, holdout_share, conversion_window_days, cap_days, time_zone, expires_after_hours,
                                values, is_simulated, audience, created_at, decided_at, finished_at)
SELECT id, 'bench-' || k, 'Generated campaign ' || k, CASE WHEN k = 40 THEN 'draft' ELSE 'sent' END, 'email',
       %(template)s, 1, 'bench-' || (1 + mod(k, 12)), 'marketing', 0.1, 14, 7, 'UTC', 72, '{}', true, audience, at, at, at
  FROM bench_campaign;

INSERT INTO campaigns_decision (id, campaign_id, person_id, identifier_ref, customer_ref, send_key, outcome, reason_code,
                                arm, decided_at, settled_at, attempts)
SELECT id, campaign_id, person_id, email_ref, user_ref, CASE WHEN outcome = 'sent' THEN md5('key' || id)::uuid END,
       outcome,
       CASE outcome WHEN 'held_out' THEN 'global_holdout' WHEN 'no_permission' THEN 'no_consent'
            WHEN 'failed' THEN 'refused_by_server' END,
       CASE outcome WHEN 'held_out' THEN 'held_out' WHEN 'no_permission' THEN NULL ELSE 'treated' END, at, at,
       CASE WHEN outcome = 'sent' THEN 1 ELSE 0 END
  FROM bench_decision;

INSERT INTO campaigns_attempt (send_key, number, worker_id, started_at, lease_until, finished_at, result, campaign_id,
                               decision_id)
SELECT md5('key' || id)::uuid, 1, campaign_id, at, at, at, 'sent', campaign_id, id
  FROM bench_decision WHERE outcome = 'sent';

INSERT INTO campaigns_link (url, url_hash, campaign_id)
SELECT 'https://shop.example/' || k, md5('link' || k)::uuid, id FROM bench_campaign;
INSERT INTO campaigns_tracking (kind, is_automatic, first_at, last_at, decision_id)
SELECT 'opened', false, at + interval '1 hour', at + interval '1 hour', id
  FROM bench_decision WHERE outcome = 'sent' AND drawn < 55;
INSERT INTO campaigns_tracking (kind, is_automatic, first_at, last_at, decision_id, link_id)
SELECT 'clicked', false, at + interval '2 hours', at + interval '2 hours', decision.id, link.id
  FROM bench_decision AS decision JOIN campaigns_link AS link USING (campaign_id)
 WHERE outcome = 'sent' AND drawn < 38;
INSERT INTO campaigns_pressure (person_id, taken_at)
SELECT person_id, array_agg(at ORDER BY at) FROM bench_decision WHERE outcome = 'sent' GROUP BY person_id;
