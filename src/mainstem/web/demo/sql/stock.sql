-- Opening balances and weekly deliveries, derived from the demand that followed: no balance is ever negative.
-- A run stocks a product at a store when its balance would not last the coming week, in whole cases that cover the
-- demand of the next weeks; the first run is the opening, later ones arrive before the week's first sale. A product and
-- store without a sale has no row.
CREATE TABLE demand AS
SELECT l.store_id, l.product_id, l.week, sum(l.quantity)::BIGINT AS quantity,
       sum(sum(l.quantity)) OVER (PARTITION BY l.store_id, l.product_id ORDER BY l.week)::BIGINT AS sold_so_far,
       any_value(a.case_units)::BIGINT AS case_units
  FROM line AS l
  JOIN article AS a USING (product_id)
 WHERE a.kind IN ('goods', 'fuel') AND l.quantity > 0
 GROUP BY l.store_id, l.product_id, l.week;

CREATE TABLE supply AS
WITH RECURSIVE run (store_id, product_id, week, stocked_before, stocked) AS (
    SELECT d.store_id, d.product_id, f.first_need, 0::BIGINT,
           (max(d.sold_so_far) + any_value(d.case_units) - 1) // any_value(d.case_units) * any_value(d.case_units)
      FROM demand AS d
      JOIN (SELECT store_id, product_id, min(week) AS first_need FROM demand GROUP BY ALL) AS f
        ON f.store_id = d.store_id AND f.product_id = d.product_id
     WHERE d.week < f.first_need + getvariable('cover_weeks')
     GROUP BY d.store_id, d.product_id, f.first_need
    UNION ALL
    SELECT n.store_id, n.product_id, n.week, n.stocked,
           (max(d.sold_so_far) + any_value(d.case_units) - 1) // any_value(d.case_units) * any_value(d.case_units)
      FROM (SELECT r.store_id, r.product_id, r.stocked, min(d.week) AS week
              FROM run AS r
              JOIN demand AS d
                ON d.store_id = r.store_id AND d.product_id = r.product_id AND d.sold_so_far > r.stocked
             GROUP BY r.store_id, r.product_id, r.stocked) AS n
      JOIN demand AS d
        ON d.store_id = n.store_id AND d.product_id = n.product_id
       AND d.week < n.week + getvariable('cover_weeks')
     GROUP BY n.store_id, n.product_id, n.week, n.stocked
)
SELECT store_id, product_id, week, stocked - stocked_before AS quantity, stocked_before = 0 AS is_first_run
  FROM run;
