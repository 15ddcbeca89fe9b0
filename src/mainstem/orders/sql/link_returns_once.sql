-- One round of linking: every line of a return that is not linked asks for its latest candidate that has enough left;
-- where several ask for the same, the earliest return gets it as long as the quantity lasts. Row count: lines linked.
-- None linked means that the linking is over.
WITH taken AS (
    SELECT order_id, order_line_no, sum(quantity) AS quantity
      FROM orders_return_line
     WHERE order_id IN (SELECT order_id FROM link_candidate)
     GROUP BY order_id, order_line_no
), asked AS (
    SELECT DISTINCT ON (candidate.return_id, candidate.line_no)
           candidate.*, candidate.bought_quantity - coalesce(taken.quantity, 0) AS left_over
      FROM link_candidate AS candidate
      JOIN orders_return_line AS line
        ON line.return_id = candidate.return_id AND line.line_no = candidate.line_no AND line.order_id IS NULL
      LEFT JOIN taken ON taken.order_id = candidate.order_id AND taken.order_line_no = candidate.order_line_no
     WHERE candidate.bought_quantity - coalesce(taken.quantity, 0) >= candidate.quantity
     ORDER BY candidate.return_id, candidate.line_no, candidate.placed_at DESC, candidate.order_id DESC,
              candidate.order_line_no
), queued AS (
    SELECT *, sum(quantity) OVER (PARTITION BY order_id, order_line_no
                                  ORDER BY returned_at, return_id, line_no ROWS UNBOUNDED PRECEDING) AS asked_so_far
      FROM asked
)
UPDATE orders_return_line AS line SET order_id = queued.order_id, order_line_no = queued.order_line_no
  FROM queued
 WHERE line.return_id = queued.return_id AND line.line_no = queued.line_no AND queued.asked_so_far <= queued.left_over;
