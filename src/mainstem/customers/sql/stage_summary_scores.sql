-- Recency, frequency and monetary value of everybody staged who has ordered in the window, 1 to 5 against all others;
-- the tie rule stands in segments/rfm.py. Row count: how many have a score.
CREATE TEMPORARY TABLE summary_score ON COMMIT DROP AS
SELECT person_id,
       ((rank() OVER (ORDER BY last_order_at) - 1) * 5 / count(*) OVER () + 1)::smallint AS recency,
       ((rank() OVER (ORDER BY recent_orders) - 1) * 5 / count(*) OVER () + 1)::smallint AS frequency,
       ((rank() OVER (ORDER BY recent_value) - 1) * 5 / count(*) OVER () + 1)::smallint AS monetary
  FROM summary_new WHERE recent_orders > 0;
