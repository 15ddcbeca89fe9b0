-- The goods most baskets of the last loaded week hold, one of a type, for the campaign's mail. Ties go to the lower code.
SELECT l.product_id::VARCHAR AS sku, any_value(a.product_type) AS name,
       median(l.sales_value / l.quantity)::DECIMAL(12, 2)::VARCHAR AS price
  FROM line AS l
  JOIN article AS a USING (product_id)
 WHERE l.kind = 'goods' AND l.quantity > 0 AND l.week = 53 AND a.product_type IS NOT NULL
 GROUP BY l.product_id
QUALIFY row_number() OVER (PARTITION BY any_value(a.product_type) ORDER BY count(*) DESC, l.product_id) = 1
 ORDER BY count(*) DESC, l.product_id
 LIMIT 3;
