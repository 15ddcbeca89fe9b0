-- Generated: which channel a basket came through and under which name its buyer was known there. Goods, prices, store
-- and moment stay as they were; the store fulfils. Fuel and baskets without goods stay at the till.
CREATE TABLE sale AS
WITH placed AS (
    SELECT b.*, h.* EXCLUDE (household_id),
           CASE WHEN b.sold_at < (SELECT middle_at FROM period) THEN h.phone_before ELSE h.phone_after END AS phone,
           draw('channel', b.basket_id) AS channel_draw,
           CASE WHEN h.likes_web AND h.email IS NOT NULL THEN 0.29 ELSE 0 END AS web_share,
           CASE WHEN h.likes_mini THEN 0.20 ELSE 0 END AS mini_share,
           CASE WHEN h.likes_market THEN 0.17 ELSE 0 END AS market_share,
           CASE WHEN h.likes_call AND h.phone_before IS NOT NULL AND h.phone_after IS NOT NULL
                THEN 0.12 ELSE 0 END AS call_share
      FROM basket AS b
      JOIN household AS h USING (household_id)
), sorted AS (
    SELECT *,
           CASE
               WHEN goods_lines = 0 OR fuel_lines > 0 THEN 'store'
               WHEN channel_draw < web_share THEN 'web'
               WHEN channel_draw < web_share + mini_share THEN 'mini'
               WHEN channel_draw < web_share + mini_share + market_share THEN 'market'
               WHEN channel_draw < web_share + mini_share + market_share + call_share THEN 'call'
               ELSE 'store'
           END AS channel
      FROM placed
), known AS (
    SELECT *, channel = 'web' AND draw('guest', basket_id) < 0.15 AS is_guest FROM sorted
)
SELECT basket_id, household_id, store_id, week, sold_at, sales_value, coupon_disc, price_cut, goods_lines, channel,
       is_guest, phone,
       CASE channel WHEN 'web' THEN 'W' WHEN 'mini' THEN 'M' WHEN 'market' THEN 'T' WHEN 'call' THEN 'C' ELSE '' END
           || basket_id AS channel_order_id,
       CASE
           WHEN channel = 'web' AND is_guest THEN 'email'
           WHEN channel = 'web' THEN getvariable('web_space')
           WHEN channel = 'mini' THEN getvariable('openid_space')
           WHEN channel = 'market' THEN getvariable('market_space')
           WHEN channel = 'call' THEN 'phone'
           ELSE getvariable('card_space')
       END AS customer_namespace,
       CASE
           WHEN channel = 'web' AND is_guest THEN email
           WHEN channel = 'web' THEN web_account
           WHEN channel = 'mini' THEN openid
           WHEN channel = 'market' THEN market_account
           WHEN channel = 'call' THEN phone
           ELSE card_number
       END AS customer_value
  FROM known;
