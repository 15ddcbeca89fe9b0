-- Write the lines of the new returns; what came back is counted positive. Row count: how many.
INSERT INTO orders_return_line (return_id, line_no, sku, description, kind, quantity, unit_of_measure, unit_price, value)
SELECT id, line_no, sku, description, kind, abs(quantity), unit_of_measure, unit_price, value
  FROM line_stage
 WHERE document_kind = 'return';
