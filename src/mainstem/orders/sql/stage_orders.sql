-- Make the temporary table `order_stage`: one row per staged document, its header from its first row, its sums from all
-- of them, and whether it is new, known with the same content, or known with other content; another version of a known
-- document is other content, and no second order. Gives no rows.
DROP TABLE IF EXISTS order_stage;
CREATE TEMPORARY TABLE order_stage ON COMMIT DROP AS
SELECT head.document_number, head.document_kind, head.fingerprint, head.row_number AS first_row, head.external_id,
       coalesce(head.version, 1)::integer AS version, head.placed_at, coalesce(head.channel, 'store') AS channel_code,
       head.channel_order_id, head.location AS location_code, head.brand AS brand_code, head.customer_ref,
       head.customer_namespace, head.currency, head.country, coalesce(head.is_generated, false) AS is_generated,
       %(source_code)s || '-' || head.external_id
           || CASE WHEN head.version > 1 THEN '.v' || head.version ELSE '' END AS number,
       sums.line_count, sums.value, sums.shelf_discount, sums.coupon_discount, sums.coupon_match_discount,
       CASE WHEN head.document_kind IN ('write_off', 'find') THEN NULL
            WHEN coalesce(placed.id, returned.id) IS NULL THEN 'new'
            WHEN coalesce(placed.fingerprint, returned.fingerprint) = head.fingerprint THEN 'known'
            ELSE 'differs' END AS outcome,
       CASE WHEN coalesce(placed.id, returned.id) IS NOT NULL THEN NULL
            WHEN head.document_kind = 'order' THEN nextval(pg_get_serial_sequence('orders_order', 'id'))
            WHEN head.document_kind = 'return' THEN nextval(pg_get_serial_sequence('orders_return', 'id')) END AS id
  FROM (SELECT * FROM import_stage WHERE document_row = 1 ORDER BY document_number) AS head
  JOIN (SELECT document_number, count(*)::integer AS line_count, sum(value) AS value,
               coalesce(sum(shelf_discount), 0) AS shelf_discount, coalesce(sum(coupon_discount), 0) AS coupon_discount,
               coalesce(sum(coupon_match_discount), 0) AS coupon_match_discount
          FROM import_stage
         GROUP BY document_number) AS sums ON sums.document_number = head.document_number
  LEFT JOIN orders_order AS placed ON head.document_kind = 'order' AND placed.source_code = %(source_code)s
        AND placed.external_id = head.external_id
  LEFT JOIN orders_return AS returned ON head.document_kind = 'return' AND returned.source_code = %(source_code)s
        AND returned.external_id = head.external_id
 ORDER BY head.document_number;
ANALYZE order_stage (document_number, outcome);
