-- Write what differs. Scores change only when everybody was scored. Row count: how many rows were written.
INSERT INTO customers_summary AS known
       (person_id, first_seen, last_seen, last_source, identifiers, namespaces, can_email, was_merged, has_refusal,
        orders, generated, spend, last_order_at, channels, recency, frequency, monetary, written_at)
SELECT fresh.person_id, fresh.first_seen, fresh.last_seen, fresh.last_source, fresh.identifiers, fresh.namespaces,
       fresh.can_email, fresh.was_merged, fresh.has_refusal, fresh.orders, fresh.generated, fresh.spend,
       fresh.last_order_at, fresh.channels, score.recency, score.frequency, score.monetary, %(now)s
  FROM summary_new AS fresh
  LEFT JOIN summary_score AS score USING (person_id)
    ON CONFLICT (person_id) DO UPDATE
   SET first_seen = excluded.first_seen, last_seen = excluded.last_seen, last_source = excluded.last_source,
       identifiers = excluded.identifiers, namespaces = excluded.namespaces, can_email = excluded.can_email,
       was_merged = excluded.was_merged, has_refusal = excluded.has_refusal, orders = excluded.orders,
       generated = excluded.generated, spend = excluded.spend, last_order_at = excluded.last_order_at,
       channels = excluded.channels,
       recency = CASE WHEN %(is_whole)s THEN excluded.recency ELSE known.recency END,
       frequency = CASE WHEN %(is_whole)s THEN excluded.frequency ELSE known.frequency END,
       monetary = CASE WHEN %(is_whole)s THEN excluded.monetary ELSE known.monetary END,
       written_at = excluded.written_at
 WHERE (known.first_seen, known.last_seen, known.last_source, known.identifiers, known.namespaces, known.can_email,
        known.was_merged, known.has_refusal, known.orders, known.generated, known.spend, known.last_order_at,
        known.channels)
       IS DISTINCT FROM
       (excluded.first_seen, excluded.last_seen, excluded.last_source, excluded.identifiers, excluded.namespaces,
        excluded.can_email, excluded.was_merged, excluded.has_refusal, excluded.orders, excluded.generated,
        excluded.spend, excluded.last_order_at, excluded.channels)
    OR (%(is_whole)s AND (known.recency, known.frequency, known.monetary)
        IS DISTINCT FROM (excluded.recency, excluded.frequency, excluded.monetary));
