-- The ground truth of the overlay: whose every identifier is that occurs in the prepared files. An identifier that
-- several households use has several rows; a shop assistant's phone and a kiosk's cookie are owned by none of them.
CREATE TABLE truth AS
WITH used AS (
    SELECT customer_namespace AS namespace, customer_value AS value, household_id FROM sale
    UNION ALL SELECT getvariable('card_space'), card_number, household_id FROM household
    UNION ALL SELECT getvariable('holder_space'), household_id::VARCHAR, household_id FROM household
    UNION ALL SELECT 'phone', phone_before, household_id FROM household WHERE is_registered
    UNION ALL SELECT 'email', email, household_id FROM household WHERE is_registered
    UNION ALL SELECT getvariable('web_space'), user_id, household_id FROM encoded WHERE source_code = 'webshop'
    UNION ALL SELECT getvariable('mini_space'), user_id, household_id FROM encoded WHERE source_code = 'miniprogram'
    UNION ALL SELECT getvariable('buyer_space'), user_id, household_id FROM encoded WHERE source_code = 'marketplace'
    UNION ALL SELECT 'anonymous:' || source_code, anonymous_id, household_id FROM encoded
    UNION ALL SELECT 'phone', phone, household_id FROM encoded WHERE phone NOT LIKE '%-%'
    UNION ALL SELECT 'email', email, household_id FROM encoded
    UNION ALL SELECT getvariable('openid_space'), openid, household_id FROM encoded
    UNION ALL SELECT getvariable('unionid_space'), unionid, household_id FROM encoded
    UNION ALL SELECT getvariable('card_space'), card_number, household_id FROM encoded
    UNION ALL SELECT getvariable('market_space'), market_account, household_id FROM encoded
)
SELECT DISTINCT u.namespace, u.value,
       CASE
           WHEN u.namespace = 'phone' AND h.situation = 'assistant_phone' THEN 'assistant:' || u.value
           WHEN u.value LIKE 'kiosk-%' THEN u.value
           ELSE 'household:' || u.household_id
       END AS owner,
       true AS is_generated
  FROM used AS u
  JOIN household AS h USING (household_id)
 WHERE u.value IS NOT NULL;
