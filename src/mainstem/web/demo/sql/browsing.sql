-- Generated: the visits, calls and orders around the baskets of the online channels, as events of the Track spec. The
-- products looked at and the moment and value of every order are those of the real basket.
CREATE TABLE visit AS
WITH shopping AS (
    SELECT basket_id, household_id, store_id, channel, is_guest, phone, channel_order_id, sales_value, coupon_disc,
           price_cut, basket_id::VARCHAR AS visit_code, true AS buys, sold_at AS ends_at,
           sold_at - to_seconds(150 + floor(1500 * draw('stay', basket_id))::BIGINT) AS started_at
      FROM sale
     WHERE channel IN ('web', 'mini')
), looking AS (
    SELECT * REPLACE (basket_id || 'b' AS visit_code, false AS buys, false AS is_guest,
                      started_at - away AS started_at, ends_at - away AS ends_at)
      FROM (SELECT *, to_seconds(21600 + floor(300000 * draw('away', basket_id))::BIGINT) AS away FROM shopping
             WHERE draw('looks_first', basket_id) < 0.24)
), every AS (
    SELECT * FROM shopping UNION ALL BY NAME SELECT * EXCLUDE (away) FROM looking
), named AS (
    SELECT *,
           channel = 'web' AND draw('kiosk', visit_code) < 0.004 AS at_kiosk,
           CASE WHEN draw('device', visit_code) < 0.6 THEN 'phone' ELSE 'computer' END AS device
      FROM every
), counted AS (
    SELECT *,
           CASE
               WHEN at_kiosk THEN 'kiosk-' || store_id
               WHEN channel = 'web' THEN
                   'c' || token('cookie', household_id || '|' || device || '|' || epoch(started_at)::BIGINT // 3888000, 20)
               ELSE 'd' || token('mini_device', household_id, 20)
           END AS anonymous_id
      FROM named
)
SELECT *,
       NOT is_guest AND ((buys AND at_kiosk) OR draw('signs_in', visit_code) < CASE
           WHEN row_number() OVER (PARTITION BY anonymous_id, household_id ORDER BY started_at, visit_code) = 1
           THEN CASE channel WHEN 'web' THEN 0.80 ELSE 0.95 END
           ELSE 0.12
       END) AS signs_in
  FROM counted;

CREATE TABLE interest AS
SELECT l.basket_id, l.product_id, l.quantity,
       round(l.sales_value / l.quantity, 2)::DECIMAL(12, 2) AS price,
       coalesce(a.product_type, a.department) AS product_name, coalesce(a.product_category, a.department) AS category,
       row_number() OVER (PARTITION BY l.basket_id ORDER BY draw('interest', l.basket_id || '|' || l.product_id)) AS place
  FROM line AS l
  JOIN article AS a USING (product_id)
  SEMI JOIN visit USING (basket_id)
 WHERE l.kind = 'goods' AND l.quantity > 0
QUALIFY place <= 2;

-- One row per event; `step` is unique within the visit and orders what happens at the same moment.
CREATE TABLE happening AS
WITH identified AS (
    SELECT v.*, h.* EXCLUDE (household_id, situation, phone_before, phone_after),
           CASE WHEN buys AND NOT is_guest OR signs_in
                THEN CASE channel WHEN 'web' THEN h.web_account ELSE h.mini_account END END AS user_id,
           ends_at - started_at AS stay,
           row_number() OVER (PARTITION BY channel, v.household_id, signs_in ORDER BY started_at, visit_code) = 1
               AS is_first_of_its_kind
      FROM visit AS v
      JOIN household AS h USING (household_id)
), seen AS (
    SELECT i.*, v.channel, v.household_id, v.visit_code, v.buys, v.anonymous_id, v.user_id, v.started_at, v.stay
      FROM interest AS i
      JOIN identified AS v USING (basket_id)
), steps AS (
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           '10-open' AS step, CASE channel WHEN 'web' THEN 'page' ELSE 'screen' END AS kind, 'Home' AS name,
           started_at AS occurred_at,
           json_object('path', '/', 'title', 'Home') AS properties, NULL::JSON AS traits,
           NULL AS email, NULL AS phone, NULL AS openid, NULL AS unionid, NULL AS card_number, NULL AS market_account
      FROM identified
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           '20-sign-in' AS step, 'identify' AS kind, started_at + stay * 0.1 AS occurred_at,
           CASE WHEN channel = 'web' THEN email END AS email,
           CASE WHEN CASE channel WHEN 'web' THEN web_tells_phone ELSE mini_tells_phone END THEN phone END AS phone,
           CASE WHEN channel = 'mini' THEN openid END AS openid,
           CASE WHEN channel = 'mini' OR web_binds_unionid THEN unionid END AS unionid,
           CASE WHEN CASE channel WHEN 'web' THEN web_binds_card ELSE mini_binds_card END THEN card_number END
               AS card_number,
           -- The shop asks for its newsletter once, at the first sign-in; some answer nothing.
           json_object('name', name, 'consents', CASE
               WHEN channel <> 'web' OR NOT is_first_of_its_kind THEN NULL
               WHEN web_consent_draw < 0.55 THEN json_object('email', true)
               WHEN web_consent_draw < 0.70 THEN json_object('email', false) END) AS traits
      FROM identified
     WHERE signs_in
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           '25-list' AS step, CASE channel WHEN 'web' THEN 'page' ELSE 'screen' END AS kind, 'Product List' AS name,
           started_at + stay * 0.15 AS occurred_at,
           json_object('path', '/products', 'title', 'Product List') AS properties
      FROM identified
     WHERE draw('lists', visit_code) < 0.35
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           (30 + place) || '-view' AS step, 'track' AS kind, 'Product Viewed' AS name,
           started_at + stay * (0.1 + 0.1 * place) AS occurred_at,
           json_object('product_id', product_id::VARCHAR, 'sku', product_id::VARCHAR, 'name', product_name,
                       'category', category, 'price', price, 'currency', 'USD') AS properties
      FROM seen
     WHERE place = 1 OR draw('views_more', visit_code) < 0.25
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           (40 + place) || '-add' AS step, 'track' AS kind, 'Product Added' AS name,
           started_at + stay * (0.4 + 0.1 * place) AS occurred_at,
           json_object('cart_id', 'cart-' || visit_code, 'product_id', product_id::VARCHAR, 'sku', product_id::VARCHAR,
                       'name', product_name, 'category', category, 'price', price, 'quantity', quantity,
                       'currency', 'USD') AS properties
      FROM seen
     WHERE place = 1 AND (buys OR draw('abandons', visit_code) < 0.5)
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           '60-checkout' AS step, 'track' AS kind, 'Checkout Started' AS name, started_at + stay * 0.8 AS occurred_at,
           json_object('order_id', channel_order_id, 'value', sales_value, 'currency', 'USD') AS properties
      FROM identified
     WHERE buys
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           '70-guest' AS step, 'identify' AS kind, started_at + stay * 0.9 AS occurred_at, email,
           json_object('name', name) AS traits
      FROM identified
     WHERE buys AND is_guest
    UNION ALL BY NAME
    SELECT channel, household_id, visit_code, user_id, anonymous_id,
           '80-order' AS step, 'track' AS kind, 'Order Completed' AS name, ends_at AS occurred_at,
           json_object('order_id', channel_order_id, 'affiliation', channel,
                       'revenue', sales_value, 'total', sales_value - coupon_disc, 'discount', coupon_disc + price_cut,
                       'currency', 'USD') AS properties
      FROM identified
     WHERE buys
), first_orders AS (
    SELECT s.*, h.* EXCLUDE (household_id, situation, phone_before, phone_after),
           row_number() OVER (PARTITION BY s.household_id, channel ORDER BY sold_at, basket_id) = 1 AS is_first
      FROM sale AS s
      JOIN household AS h USING (household_id)
     WHERE channel IN ('market', 'call')
), told AS (
    SELECT channel, household_id, basket_id::VARCHAR AS visit_code, market_account AS user_id,
           '20-buyer' AS step, 'identify' AS kind, sold_at - to_seconds(30) AS occurred_at, market_account,
           CASE WHEN market_binds_card THEN card_number END AS card_number,
           -- Most marketplaces pass on a relay number that expires and belongs to nobody.
           CASE WHEN market_phone_draw < 0.3 THEN phone
                WHEN market_phone_draw < 0.7 THEN substr(phone, 4) || '-' || (1000 + basket_id % 9000) END AS phone,
           json_object('name', name) AS traits
      FROM first_orders
     WHERE channel = 'market' AND is_first
    UNION ALL BY NAME
    SELECT channel, household_id, basket_id::VARCHAR AS visit_code, 'call-' || basket_id AS anonymous_id,
           '20-caller' AS step, 'identify' AS kind, sold_at - to_seconds(280) AS occurred_at, phone,
           CASE WHEN call_tells_card THEN card_number END AS card_number,
           json_object('name', name) AS traits
      FROM first_orders
     WHERE channel = 'call'
    UNION ALL BY NAME
    SELECT channel, household_id, basket_id::VARCHAR AS visit_code, 'call-' || basket_id AS anonymous_id,
           '10-call' AS step, 'track' AS kind, 'Call Answered' AS name, sold_at - to_seconds(300) AS occurred_at,
           json_object('call_id', 'call-' || basket_id) AS properties
      FROM first_orders
     WHERE channel = 'call'
    UNION ALL BY NAME
    SELECT channel, household_id, basket_id::VARCHAR AS visit_code,
           CASE channel WHEN 'market' THEN market_account END AS user_id,
           CASE channel WHEN 'call' THEN 'call-' || basket_id END AS anonymous_id,
           '80-order' AS step, 'track' AS kind, 'Order Completed' AS name, sold_at AS occurred_at,
           json_object('order_id', channel_order_id, 'affiliation', channel,
                       'revenue', sales_value, 'total', sales_value - coupon_disc, 'discount', coupon_disc + price_cut,
                       'currency', 'USD') AS properties
      FROM first_orders
)
SELECT * FROM steps UNION ALL BY NAME SELECT * FROM told;
