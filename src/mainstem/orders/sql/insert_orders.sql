-- Write the new orders. Row count: how many.
INSERT INTO orders_order (id, number, source_code, external_id, version, state, channel_code, channel_order_id,
                          location_code, brand_code, customer_ref, placed_at, currency, country, line_count, value,
                          shelf_discount, coupon_discount, coupon_match_discount, is_generated, fingerprint, import_id)
SELECT id, number, %(source_code)s, external_id, version, 'completed', channel_code, channel_order_id, location_code,
       brand_code, customer_ref, placed_at, currency, country, line_count, value, shelf_discount, coupon_discount,
       coupon_match_discount, is_generated, fingerprint, %(import_id)s
  FROM order_stage
 WHERE outcome = 'new' AND document_kind = 'order'
 ORDER BY id;
