-- The figures of what is loaded, by name: always one row.
SELECT (SELECT count(*) FROM line) AS lines,
       (SELECT count(*) FROM basket) AS orders,
       (SELECT sum(sales_value) FROM line) AS order_value,
       (SELECT sum(retail_disc) FROM line) AS retail_discount,
       (SELECT sum(coupon_disc) FROM line) AS coupon_discount,
       (SELECT sum(coupon_match_disc) FROM line) AS coupon_match_discount,
       (SELECT count(DISTINCT product_id) FROM line) AS products,
       (SELECT count(*) FROM article) AS products_known,
       (SELECT count(*) FROM household) AS customers,
       (SELECT count(DISTINCT store_id) FROM line) AS stores,
       (SELECT count(DISTINCT campaign_id) FROM file_touches) AS campaigns,
       (SELECT count(*) FROM file_touches WHERE event = 'Campaign Mailed') AS mailings,
       (SELECT count(*) FROM file_touches WHERE event = 'Coupon Redeemed') AS redemptions,
       (SELECT count(*) FROM file_stock) AS stock_moves,
       (SELECT 'store-' || store_id FROM basket GROUP BY store_id ORDER BY count(*) DESC, store_id LIMIT 1)
           AS busiest_location,
       (SELECT min(sold_at) FROM line) AS first_sale_at,
       (SELECT max(sold_at) FROM line) AS last_sale_at;
