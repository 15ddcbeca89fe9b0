-- Stage touches as rows of the log. Row count: how many.
INSERT INTO event_row_stage (place, message_id, name, user_ref, occurred_at, body)
SELECT row_number, message_id, event, customer_ref, occurred_at,
       jsonb_build_object('properties', jsonb_strip_nulls(jsonb_build_object(
           'campaign', campaign, 'coupon', coupon, 'channel', channel, 'creative', creative, 'location', location,
           'sku', sku, 'value', value, 'currency', currency)),
           'context', jsonb_build_object('import_id', %(import_id)s::text))
  FROM import_stage ORDER BY row_number;
