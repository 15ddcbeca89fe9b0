-- Make the temporary table `link_candidate`: for each line of an import's returns the lines it may undo, which are those
-- of an earlier order of the same customer at the same source, for the same product, with at least that quantity. Step by
-- step, with figures for the planner in between: a guess about a million lines can cost minutes. Gives no rows.
DROP TABLE IF EXISTS link_wanted, link_bought, link_candidate;
CREATE TEMPORARY TABLE link_wanted ON COMMIT DROP AS
SELECT back.source_code, back.customer_ref, back.returned_at, line.return_id, line.line_no, line.sku, line.quantity
  FROM orders_return AS back
  JOIN orders_return_line AS line ON line.return_id = back.id
 WHERE back.import_id = %(import_id)s::uuid AND back.customer_ref IS NOT NULL AND line.order_id IS NULL
   AND line.kind IN ('goods', 'fuel') AND line.quantity > 0;
ANALYZE link_wanted;
CREATE TEMPORARY TABLE link_bought ON COMMIT DROP AS
SELECT placed.source_code, placed.customer_ref, placed.placed_at, placed.id AS order_id
  FROM orders_order AS placed
  JOIN (SELECT DISTINCT source_code, customer_ref FROM link_wanted) AS customer USING (source_code, customer_ref);
ANALYZE link_bought;
CREATE TEMPORARY TABLE link_candidate ON COMMIT DROP AS
SELECT wanted.return_id, wanted.line_no, wanted.quantity, wanted.returned_at, bought.order_id,
       line.line_no AS order_line_no, bought.placed_at, line.quantity AS bought_quantity
  FROM link_bought AS bought
  JOIN orders_order_line AS line ON line.order_id = bought.order_id
  JOIN link_wanted AS wanted
    ON wanted.source_code = bought.source_code AND wanted.customer_ref = bought.customer_ref AND wanted.sku = line.sku
 WHERE bought.placed_at < wanted.returned_at AND line.quantity >= wanted.quantity AND line.kind IN ('goods', 'fuel');
ANALYZE link_candidate;
