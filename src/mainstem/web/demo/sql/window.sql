-- The loaded window of the trade, its dates shifted. Weeks run from Monday to Sunday in the shops' own time; the last
-- one is week 53. A line stands here exactly as it came, with money as decimals: none is left out in this place.
CREATE MACRO draw(stream, key) AS
    (md5_number_lower(getvariable('seed') || '|' || stream || '|' || key) >> 11)::DOUBLE / 9007199254740992.0;
CREATE MACRO token(stream, key, size) AS substr(md5(getvariable('seed') || '|' || stream || '|' || key), 1, size);
CREATE MACRO shifted(moment) AS (moment::TIMESTAMP + to_days(7 * getvariable('shift_weeks')));
CREATE MACRO week_start(week_number) AS shifted(TIMESTAMP '2016-12-26 04:00:00' + to_days(7 * (week_number - 1)));
CREATE MACRO iso(moment) AS strftime(moment, '%Y-%m-%dT%H:%M:%S.%gZ');

CREATE TABLE period AS
SELECT 53 - getvariable('weeks') + 1 AS first_week,
       week_start(53 - getvariable('weeks') + 1) AS starts_at,
       week_start(54) AS ends_at,
       week_start(53 - getvariable('weeks') + 1) + to_seconds(302400 * getvariable('weeks')) AS middle_at;

-- What a product is, by the rule of the mapping `complete-journey-products`: only goods and fuel lie in stock. Fuel is
-- counted in thousandths of a gallon (a median price of 0.0021 to 0.0029 a unit is 2.1 to 2.9 a gallon); a few pumps
-- count whole fillings instead: every quantity is 1. Stock comes in cases, and to the pumps by the thousand gallons.
CREATE TABLE article AS
WITH counted AS (
    SELECT product_id, median(quantity) AS usual_quantity FROM raw_transactions GROUP BY product_id
), sorted AS (
    SELECT *,
           CASE
               WHEN product_type LIKE 'GASOLINE%' OR department = 'FUEL' THEN 'fuel'
               WHEN department = 'COUPON' OR product_type LIKE '%GIFT CARD%' THEN 'voucher'
               WHEN department = 'CHARITABLE CONT' THEN 'donation'
               WHEN department IN ('PHOTO & VIDEO', 'POSTAL CENTER') THEN 'service'
               WHEN department IN ('CNTRL/STORE SUP', 'MISCELLANEOUS', 'PROD-WHS SALES') THEN 'other'
               ELSE 'goods'
           END AS kind
      FROM raw_products
)
SELECT s.*, CASE WHEN s.kind = 'fuel' AND c.usual_quantity > 1 THEN 1000000 ELSE getvariable('case_units') END AS case_units
  FROM sorted AS s
  LEFT JOIN counted AS c USING (product_id);

CREATE TABLE line AS
SELECT t.household_id, t.store_id, t.basket_id, t.product_id, t.quantity,
       t.sales_value::DECIMAL(12, 2) AS sales_value,
       t.retail_disc::DECIMAL(12, 2) AS retail_disc,
       t.coupon_disc::DECIMAL(12, 2) AS coupon_disc,
       t.coupon_match_disc::DECIMAL(12, 2) AS coupon_match_disc,
       t.week,
       shifted(t.transaction_timestamp) AS sold_at,
       coalesce(a.kind, 'unknown') AS kind
  FROM raw_transactions AS t
  LEFT JOIN article AS a USING (product_id)
 WHERE t.week > 53 - getvariable('weeks');

CREATE TABLE basket AS
SELECT basket_id, any_value(household_id) AS household_id, any_value(store_id) AS store_id, any_value(week) AS week,
       any_value(sold_at) AS sold_at,
       sum(sales_value) AS sales_value, sum(coupon_disc) AS coupon_disc,
       sum(retail_disc + coupon_match_disc) AS price_cut,
       count(*) FILTER (kind = 'goods' AND quantity > 0) AS goods_lines,
       count(*) FILTER (kind = 'fuel') AS fuel_lines
  FROM line
 GROUP BY basket_id;
