-- Generated customers out of the temporary table bench_person: identifiers, persons, who was merged, evidence, traits,
-- refusals, and a dozen segments from everybody down to nobody. No row.
INSERT INTO customers_identifier (ref, namespace, class, source_code, first_seen, last_seen, live_first_seen,
                                  live_last_seen, first_evidence_at)
SELECT known.ref, known.namespace, known.kind, 'bench', first_seen, last_seen, first_seen, last_seen, first_seen
  FROM bench_person
 CROSS JOIN LATERAL (VALUES (user_ref, 'user:bench', 'account'), (card_ref, 'member_card:bench', 'member_card'),
                            (phone_ref, 'phone', 'phone'), (email_ref, 'email', 'email'),
                            (cookie_ref, 'anonymous:bench', 'cookie')) AS known (ref, namespace, kind)
 WHERE known.ref IS NOT NULL;

INSERT INTO customers_person (id, founder_ref, created_at)
SELECT person_id, user_ref, first_seen FROM bench_person;

CREATE TEMPORARY TABLE bench_merged AS
SELECT person_id, user_ref, cookie_ref, pg_temp.id_at(first_seen, 'merged' || n) AS other_id,
       pg_temp.id_at(last_seen, 'merge' || n) AS operation_id, last_seen AS at
  FROM bench_person WHERE mod(n, 12) = 0 AND cookie_ref IS NOT NULL;

INSERT INTO customers_person (id, founder_ref, created_at, merged_into, merged_at)
SELECT other_id, cookie_ref, at, person_id, at FROM bench_merged;

INSERT INTO customers_identity_op (id, kind, at, by, before, after, cause, rule_version)
SELECT operation_id, 'merge', at, 'rules',
       jsonb_build_object(person_id, jsonb_build_array(user_ref), other_id, jsonb_build_array(cookie_ref)),
       jsonb_build_object(person_id, jsonb_build_array(user_ref, cookie_ref)),
       '{"imports": [], "sources": ["bench"], "evidence": ["identify"], "last_event": null, "first_event": null}', 1
  FROM bench_merged;
INSERT INTO customers_identity_op_person (person_id, operation_id)
SELECT person_id, operation_id FROM bench_merged UNION ALL SELECT other_id, operation_id FROM bench_merged;

INSERT INTO customers_membership (identifier_ref, person_id, valid_from)
SELECT known.ref, person_id, first_seen
  FROM bench_person
 CROSS JOIN LATERAL (VALUES (user_ref), (card_ref), (phone_ref), (email_ref), (cookie_ref)) AS known (ref)
 WHERE known.ref IS NOT NULL;

INSERT INTO customers_evidence (a_ref, b_ref, kind, source_code, weight, observed_at, recorded_at)
SELECT least(user_ref, known.ref), greatest(user_ref, known.ref), 'import', 'bench', 88, first_seen, first_seen
  FROM bench_person CROSS JOIN LATERAL (VALUES (card_ref), (phone_ref), (email_ref), (cookie_ref)) AS known (ref)
 WHERE known.ref IS NOT NULL;

INSERT INTO customers_refusal (a_ref, b_ref, reason, detail, rule_version, refused_at)
SELECT least(one.user_ref, other.user_ref), greatest(one.user_ref, other.user_ref), 'different_accounts', 'user:bench', 1,
       one.last_seen
  FROM bench_person AS one JOIN bench_person AS other ON other.n = one.n + 1
 WHERE mod(one.n, 100) = 7;

INSERT INTO customers_trait (ref, name, value, observed_at, source_code)
SELECT user_ref, said.name, said.value, first_seen, 'bench'
  FROM bench_person
 CROSS JOIN LATERAL (VALUES ('city', to_jsonb('City ' || pg_temp.draw(n, 30, 60))),
                            ('has_generated_contacts', to_jsonb(true))) AS said (name, value);

CREATE TEMPORARY TABLE bench_segment AS
SELECT k, per_mille, 'bench-' || k AS code, pg_temp.id_at(%(now)s, 'segment' || k) AS id
  FROM unnest(ARRAY[1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 1, 0]) WITH ORDINALITY AS drawn (per_mille, k);
INSERT INTO customers_segment (id, code, name, rule, owner, created_at, updated_at, refreshed_at, refreshed_version, size)
SELECT id, code, 'Generated segment ' || k, jsonb_build_object('combinator', 'and', 'rules', jsonb_build_array(
         jsonb_build_object('field', 'orders.count', 'operator', '>=', 'value', k))),
       'bench', %(now)s::timestamptz - interval '90 days', %(now)s, %(now)s, 1,
       (SELECT count(*) FROM bench_person WHERE pg_temp.draw(n, 40 + k::integer, 1000) < per_mille)
  FROM bench_segment;
INSERT INTO customers_segment_version (segment_id, version, rule, at, by)
SELECT id, 1, rule, created_at, 'account:1' FROM customers_segment WHERE owner = 'bench';
INSERT INTO customers_segment_size (segment_id, at, version, size, entered, "left", engine, seconds)
SELECT id, %(now)s::timestamptz - day * interval '1 day', 1, size, mod(day, 7), mod(day, 5), 'postgres', 0.5
  FROM customers_segment CROSS JOIN generate_series(0, 89) AS day WHERE owner = 'bench';
INSERT INTO customers_segment_membership (segment_id, person_id, since)
SELECT segment.id, person_id, first_seen
  FROM bench_segment AS segment
  JOIN bench_person ON pg_temp.draw(n, 40 + k::integer, 1000) < per_mille;
