-- Who bought within the connection's scope, with what was bought there: row-level security leaves only such parts.
-- The scope stands here once more, as it leads to an index where the policy's own words cannot. Scores compare with
-- everybody and are left out. Who is known is joined from the left, so that a statement that asks nothing of it does not
-- read it. A part of statements, never one by itself.
SELECT bought.person_id, known.first_seen, known.last_seen, known.last_source, known.identifiers, known.namespaces,
       known.can_email, known.was_merged, known.has_refusal, bought.orders, bought.generated, bought.spend,
       (bought.spend * 10000)::bigint AS spend_units, bought.last_order_at,
       ARRAY(SELECT DISTINCT channel_code FROM customers_summary_part AS part
              WHERE part.person_id = bought.person_id ORDER BY channel_code) AS channels,
       NULL::smallint AS recency, NULL::smallint AS frequency, NULL::smallint AS monetary
  FROM (SELECT person_id, sum(orders)::integer AS orders, sum(generated)::integer AS generated,
               coalesce(sum(spend) FILTER (WHERE currency = (SELECT currency FROM customers_summary_state)), 0) AS spend,
               max(last_order_at) AS last_order_at
          FROM customers_summary_part
         WHERE true /*scope*/
         GROUP BY person_id /*having*/) AS bought
  LEFT JOIN customers_summary_identity AS known USING (person_id)
