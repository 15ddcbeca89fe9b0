-- The views the prepared files are written from, one per file, columns and order as they stand in it.
CREATE VIEW file_orders AS
SELECT l.household_id, l.store_id, l.basket_id, l.product_id, l.quantity, l.sales_value, l.retail_disc, l.coupon_disc,
       l.coupon_match_disc, l.sold_at AS transaction_timestamp,
       s.channel, s.channel_order_id, s.customer_namespace, s.customer_value, s.channel <> 'store' AS is_generated
  FROM line AS l
  JOIN sale AS s USING (basket_id)
 ORDER BY l.sold_at, l.basket_id, l.product_id;

CREATE VIEW file_products AS
SELECT product_id, manufacturer_id, department, brand, product_category, product_type, package_size
  FROM article
 ORDER BY product_id;

CREATE VIEW file_customers AS
SELECT h.household_id, h.card_number,
       CASE WHEN h.is_registered THEN h.name END AS name,
       CASE WHEN h.is_registered THEN h.phone_before END AS phone,
       CASE WHEN h.is_registered THEN h.email END AS email,
       d.age, d.income, d.home_ownership, d.marital_status, d.household_size, d.household_comp, d.kids_count,
       -- Never asked is not the same as refused.
       CASE WHEN h.is_registered AND h.email IS NOT NULL AND h.consent_email_draw < 0.92
            THEN h.consent_email_draw < 0.70 END AS consent_email,
       CASE WHEN h.is_registered AND h.phone_before IS NOT NULL AND h.consent_sms_draw < 0.90
            THEN h.consent_sms_draw < 0.60 END AS consent_sms,
       p.starts_at - to_days(h.registered_days_before) AS registered_at,
       h.is_registered AS has_generated_contacts
  FROM household AS h
  LEFT JOIN raw_demographics AS d USING (household_id)
 CROSS JOIN period AS p
 ORDER BY h.household_id;

-- Mailings and redemptions carry a date only: they stand at local noon, 17:00 UTC.
CREATE VIEW file_touches AS
WITH running AS (
    SELECT campaign_id, shifted(start_date) + to_hours(17) AS starts_at
      FROM raw_campaign_descriptions
     WHERE shifted(end_date) + to_hours(28) > (SELECT starts_at FROM period)
)
SELECT 'mailing-' || campaign_id || '-' || household_id AS message_id, 'Campaign Mailed' AS event,
       starts_at AS occurred_at, getvariable('card_space') AS customer_namespace,
       household_id::VARCHAR AS customer_value, campaign_id::VARCHAR AS campaign_id, NULL::VARCHAR AS coupon_upc,
       'direct_mail' AS channel
  FROM raw_campaigns
  JOIN running USING (campaign_id)
UNION ALL
SELECT 'redemption-' || campaign_id || '-' || household_id || '-' || coupon_upc || '-' || strftime(redemption_date, '%Y%m%d'),
       'Coupon Redeemed', shifted(redemption_date) + to_hours(17), getvariable('card_space'), household_id::VARCHAR,
       campaign_id::VARCHAR, coupon_upc::VARCHAR, 'store'
  FROM raw_coupon_redemptions
 WHERE shifted(redemption_date) + to_hours(17) > (SELECT starts_at FROM period)
 ORDER BY occurred_at, message_id;

CREATE VIEW file_stock AS
SELECT 'store-' || store_id AS location, product_id::VARCHAR AS sku, quantity,
       CASE WHEN is_opening THEN 'opening' ELSE 'delivery' END AS kind,
       CASE WHEN is_opening THEN starts_at - to_hours(4) ELSE week_start(week) END AS occurred_at,
       true AS derived
  FROM (SELECT s.*, p.starts_at, s.is_first_run AND s.week < p.first_week + getvariable('cover_weeks') AS is_opening
          FROM supply AS s CROSS JOIN period AS p)
 ORDER BY occurred_at, store_id, product_id;

CREATE VIEW file_events AS SELECT * FROM dispatch ORDER BY source_code, batch_number, place;

CREATE VIEW file_truth AS SELECT * FROM truth ORDER BY namespace, value, owner;
