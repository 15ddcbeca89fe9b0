-- Write the parts that differ. Row count: how many rows were written.
INSERT INTO customers_summary_part AS known
       (person_id, location_code, channel_code, brand_code, currency, orders, generated, spend, last_order_at)
SELECT person_id, location_code, channel_code, brand_code, currency, orders, generated, spend,
       coalesce(last_order_at, 'epoch')
  FROM summary_part
    ON CONFLICT ON CONSTRAINT a_person_has_one_part_a_place DO UPDATE
   SET orders = excluded.orders, generated = excluded.generated, spend = excluded.spend,
       last_order_at = excluded.last_order_at
 WHERE (known.orders, known.generated, known.spend, known.last_order_at)
       IS DISTINCT FROM (excluded.orders, excluded.generated, excluded.spend, excluded.last_order_at);
