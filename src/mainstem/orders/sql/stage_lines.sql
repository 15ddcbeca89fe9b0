-- Make the temporary table `line_stage`: the lines of the new documents with the kind of what they sell. Gives no rows.
DROP TABLE IF EXISTS line_stage;
CREATE TEMPORARY TABLE line_stage ON COMMIT DROP AS
SELECT document.id, document.document_kind, document.document_number, line.document_row AS line_no,
       line.sku, line.description, coalesce(line.line_kind, product.kind, 'unknown') AS kind, line.quantity,
       coalesce(product.unit_of_measure, 'piece') AS unit_of_measure, line.unit_price, line.value,
       coalesce(line.shelf_discount, 0) AS shelf_discount, coalesce(line.coupon_discount, 0) AS coupon_discount,
       coalesce(line.coupon_match_discount, 0) AS coupon_match_discount
  FROM import_stage AS line
  JOIN order_stage AS document ON document.document_number = line.document_number AND document.outcome = 'new'
  LEFT JOIN known_product AS product ON product.sku = line.sku;
