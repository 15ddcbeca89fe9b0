-- Write the lines of the new orders. Row count: how many.
INSERT INTO orders_order_line (order_id, line_no, sku, description, kind, quantity, unit_of_measure, unit_price, value,
                               shelf_discount, coupon_discount, coupon_match_discount)
SELECT id, line_no, sku, description, kind, quantity, unit_of_measure, unit_price, value, shelf_discount,
       coupon_discount, coupon_match_discount
  FROM line_stage
 WHERE document_kind = 'order';
