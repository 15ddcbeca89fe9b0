-- Returns after an id, up to the last settled one, as the lake keeps them. No row: nothing new.
SELECT id, number, source_code AS source, channel_code AS channel, location_code AS location, brand_code AS brand,
       customer_ref, returned_at, currency, line_count, value, order_id, import_id
  FROM orders_return
 WHERE id > %(after)s AND id <= %(upto)s
 ORDER BY id
 LIMIT %(limit)s;
