-- Orders after an id, up to the last settled one, as the lake keeps them: references and amounts, no text that a person
-- wrote. No row: nothing new.
SELECT id, number, source_code AS source, version, channel_code AS channel, location_code AS location,
       brand_code AS brand, customer_ref, placed_at, currency, country, line_count, value, shelf_discount,
       coupon_discount, coupon_match_discount, is_generated, import_id
  FROM orders_order
 WHERE id > %(after)s AND id <= %(upto)s
 ORDER BY id
 LIMIT %(limit)s;
