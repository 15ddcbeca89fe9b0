-- One summary per staged person. Money in other currencies than the main one is not added. Row count: how many.
CREATE TEMPORARY TABLE summary_new ON COMMIT DROP AS
WITH seen AS (
  SELECT known.person_id, min(identifier.first_seen) AS first_seen, max(identifier.last_seen) AS last_seen,
         (array_agg(identifier.source_code ORDER BY identifier.last_seen DESC, identifier.ref))[1] AS last_source,
         count(*)::integer AS identifiers, array_agg(DISTINCT identifier.namespace) AS namespaces
    FROM summary_identifier AS known JOIN customers_identifier AS identifier ON identifier.ref = known.ref
   GROUP BY known.person_id
), reached AS (
  SELECT question.person_id FROM summary_question AS question JOIN summary_answer AS answer USING (question)
   WHERE answer.allowed GROUP BY question.person_id
), merged AS (
  SELECT DISTINCT living.person_id
    FROM summary_person AS living JOIN customers_person AS person ON person.merged_into = living.person_id
), refused AS (
  SELECT DISTINCT known.person_id
    FROM (SELECT a_ref AS ref FROM customers_refusal WHERE resolved_at IS NULL
          UNION SELECT b_ref FROM customers_refusal WHERE resolved_at IS NULL) AS refusal
    JOIN summary_identifier AS known USING (ref)
), bought AS (
  SELECT person_id, sum(orders)::integer AS orders, sum(generated)::integer AS generated,
         coalesce(sum(spend) FILTER (WHERE currency = %(currency)s), 0) AS spend, max(last_order_at) AS last_order_at,
         array_agg(DISTINCT channel_code) AS channels, sum(recent_orders) AS recent_orders,
         sum(recent_value) FILTER (WHERE currency = %(currency)s) AS recent_value
    FROM summary_part GROUP BY person_id
)
SELECT seen.*, reached.person_id IS NOT NULL AS can_email, merged.person_id IS NOT NULL AS was_merged,
       refused.person_id IS NOT NULL AS has_refusal, coalesce(bought.orders, 0) AS orders,
       coalesce(bought.generated, 0) AS generated, coalesce(bought.spend, 0) AS spend,
       coalesce(bought.last_order_at, 'epoch') AS last_order_at, coalesce(bought.channels, '{}') AS channels,
       coalesce(bought.recent_orders, 0) AS recent_orders, coalesce(bought.recent_value, 0) AS recent_value
  FROM seen
  LEFT JOIN reached USING (person_id)
  LEFT JOIN merged USING (person_id)
  LEFT JOIN refused USING (person_id)
  LEFT JOIN bought USING (person_id);
