-- Stage what the new documents moved: sales out, returns in, write-offs and finds as they stand. Only goods and fuel lie
-- in stock. Row count: how many moves.
INSERT INTO stock_moves_stage (location_code, sku, quantity, kind, cause, occurred_at, is_derived)
SELECT document.location_code, line.sku,
       CASE line.document_kind WHEN 'order' THEN -line.quantity WHEN 'return' THEN abs(line.quantity)
            ELSE line.quantity END,
       CASE line.document_kind WHEN 'order' THEN 'sale' ELSE line.document_kind END,
       document.number, document.placed_at, false
  FROM line_stage AS line
  JOIN order_stage AS document USING (document_number)
 WHERE line.kind IN ('goods', 'fuel') AND line.quantity <> 0 AND document.location_code IS NOT NULL;
