-- Write the new returns. Row count: how many.
INSERT INTO orders_return (id, number, source_code, external_id, version, channel_code, location_code, brand_code,
                           customer_ref, returned_at, currency, line_count, value, fingerprint, import_id)
SELECT id, number, %(source_code)s, external_id, version, channel_code, location_code, brand_code, customer_ref,
       placed_at, currency, line_count, value, fingerprint, %(import_id)s
  FROM order_stage
 WHERE outcome = 'new' AND document_kind = 'return'
 ORDER BY id;
