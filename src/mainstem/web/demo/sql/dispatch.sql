-- The events as they go over the wire: encoded, cut into batches in time order, one source per channel. Some batches
-- are sent twice, and beside some events a spoiled copy is sent, so that the accounts have something to show.
CREATE MACRO external_id(namespace, value) AS
    CASE WHEN value IS NOT NULL THEN
        '{"id":' || to_json(value) || ',"type":"' || namespace || '","collection":"users","encoding":"none"}' END;

CREATE TABLE encoded AS
SELECT CASE channel WHEN 'web' THEN 'webshop' WHEN 'mini' THEN 'miniprogram' WHEN 'market' THEN 'marketplace'
                    ELSE 'callcentre' END AS source_code,
       'demo-' || visit_code || '-' || step AS message_id,
       kind, name, occurred_at, household_id, user_id, anonymous_id,
       email, phone, openid, unionid, card_number, market_account,
       coalesce('"userId":' || to_json(user_id) || ',', '') || coalesce('"anonymousId":' || to_json(anonymous_id) || ',', '')
           AS who,
       -- Ids that belong to no single source travel under their full namespace.
       [external_id(getvariable('card_space'), card_number), external_id(getvariable('market_space'), market_account)]
           AS external_ids,
       '"timestamp":"' || iso(occurred_at) || '","context":{"is_generated":true'
           || coalesce(',"externalIds":[' || nullif(array_to_string(external_ids, ','), '') || ']', '') || '}' AS surroundings,
       coalesce(',"properties":' || properties, '')
           || CASE WHEN kind = 'identify' THEN ',"traits":' || json_merge_patch('{}', json_merge_patch(traits, json_object(
                  'email', email, 'phone', phone, 'openid', openid, 'unionid', unionid))) ELSE '' END AS content
  FROM happening;

CREATE TABLE batched AS
SELECT *,
       (row_number() OVER (PARTITION BY source_code ORDER BY occurred_at, message_id) - 1) // getvariable('batch_size')
           AS batch_number
  FROM encoded;

CREATE TABLE dispatch AS
WITH spoiled AS (
    SELECT *, 'spoiled-' || message_id AS spoiled_id, md5_number_lower(message_id) % 6 AS fault
      FROM batched
     WHERE draw('spoiled', message_id) < 0.002 AND batch_number % 100 <> 20
), whole AS (
    SELECT source_code, batch_number, occurred_at, message_id, kind, name, household_id, false AS is_malformed,
           '{"type":"' || kind || '",' || CASE WHEN kind = 'track' THEN '"event":' || to_json(name) || ','
                                               WHEN name IS NOT NULL THEN '"name":' || to_json(name) || ',' ELSE '' END
               || '"messageId":"' || message_id || '",' || who || surroundings || content || '}' AS body
      FROM batched
    UNION ALL
    SELECT source_code, batch_number, occurred_at, spoiled_id, kind, name, household_id, true,
           CASE fault
               WHEN 0 THEN '{"type":"clic","messageId":"' || spoiled_id || '",' || who || surroundings || '}'
               WHEN 1 THEN '{"type":"track","messageId":"' || spoiled_id || '",' || who || surroundings || '}'
               WHEN 2 THEN '{"type":"track","event":"Product Viewed","messageId":"' || spoiled_id || '",' || surroundings || '}'
               WHEN 3 THEN '{"type":"track","event":"Product Viewed","messageId":"' || rpad(spoiled_id, 260, 'x') || '",'
                           || who || surroundings || '}'
               WHEN 4 THEN '"' || spoiled_id || '"'
               ELSE '{"type":"track","event":"Product Viewed","messageId":"' || spoiled_id || '",' || who || surroundings
                    || ',"properties":{"filling":"' || repeat('0', 40000) || '"}}'
           END
      FROM spoiled
)
SELECT source_code, batch_number,
       row_number() OVER (PARTITION BY source_code, batch_number ORDER BY occurred_at, message_id) AS place,
       batch_number % 100 = 20 AS is_sent_twice, message_id, kind, name, occurred_at, household_id, is_malformed, body
  FROM whole;
