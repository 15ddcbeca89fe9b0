-- Generated: who the card holders are in the other channels. Everything here is drawn from the seed and the household's
-- number alone, so a longer window meets the same people. The card number is real: it is the household's own.
-- The mobile prefix 154 is given to no operator and `.example` is reserved: nobody can be reached by accident.
CREATE MACRO phone_number(serial) AS '+86154' || lpad(((serial * 38177041) % 100000000)::VARCHAR, 8, '0');
CREATE MACRO family_name(n) AS (['王|wang', '李|li', '张|zhang', '刘|liu', '陈|chen', '杨|yang', '黄|huang', '赵|zhao',
    '吴|wu', '周|zhou', '徐|xu', '孙|sun', '马|ma', '朱|zhu', '胡|hu', '郭|guo', '何|he', '林|lin', '高|gao', '罗|luo'])[n];
CREATE MACRO given_name(n) AS (['伟|wei', '芳|fang', '娜|na', '敏|min', '静|jing', '丽|li', '强|qiang', '磊|lei', '军|jun',
    '洋|yang', '勇|yong', '艳|yan', '杰|jie', '娟|juan', '涛|tao', '明|ming', '超|chao', '秀英|xiuying', '霞|xia',
    '平|ping', '刚|gang', '桂英|guiying', '文|wen', '玲|ling'])[n];

CREATE TABLE household AS
WITH holder AS (
    SELECT household_id, row_number() OVER (ORDER BY draw('place', household_id), household_id) AS place
      FROM (SELECT DISTINCT household_id FROM raw_transactions)
), drawn AS (
    SELECT h.*,
           family_name(1 + floor(20 * draw('family_name', household_id))::INTEGER) AS family,
           given_name(1 + floor(24 * draw('given_name', household_id))::INTEGER) AS given,
           draw('has_phone', household_id) < 0.90 AS has_phone,
           draw('has_email', household_id) < 0.74 AS has_email,
           CASE
               WHEN place BETWEEN 1 AND 74 THEN 'family_phone'
               WHEN place BETWEEN 101 AND 130 THEN 'assistant_phone'
               WHEN place BETWEEN 201 AND 224 THEN 'gives_phone_up'
               WHEN place BETWEEN 225 AND 248 THEN 'gets_recycled_phone'
               WHEN place BETWEEN 301 AND 330 THEN 'family_email'
           END AS situation
      FROM holder AS h
), shared AS (
    SELECT d.*,
           -- The first of a pair lends its phone or mailbox to the second; a recycled number had another holder before.
           CASE WHEN situation IN ('family_phone', 'family_email') AND place % 2 = 0 THEN place - 1
                WHEN situation = 'gets_recycled_phone' THEN place - 24 END AS partner_place
      FROM drawn AS d
)
SELECT s.household_id, s.situation,
       s.household_id::VARCHAR AS card_number,
       split_part(s.family, '|', 1) || split_part(s.given, '|', 1) AS name,
       CASE
           WHEN s.situation = 'assistant_phone' THEN phone_number(90000 + (s.place - 101) // 10)
           WHEN s.situation = 'family_phone' THEN phone_number(coalesce(p.household_id, s.household_id))
           WHEN s.situation = 'gives_phone_up' OR s.has_phone THEN phone_number(s.household_id)
       END AS phone_before,
       CASE
           WHEN s.situation = 'assistant_phone' THEN phone_number(90000 + (s.place - 101) // 10)
           WHEN s.situation = 'family_phone' THEN phone_number(coalesce(p.household_id, s.household_id))
           WHEN s.situation = 'gives_phone_up' THEN phone_number(50000 + s.household_id)
           WHEN s.situation = 'gets_recycled_phone' THEN phone_number(p.household_id)
           WHEN s.has_phone THEN phone_number(s.household_id)
       END AS phone_after,
       CASE
           WHEN s.situation = 'family_email' OR s.has_email THEN
               split_part(coalesce(p.given, s.given), '|', 2) || '.' || split_part(coalesce(p.family, s.family), '|', 2)
               || CASE WHEN s.situation = 'family_email' THEN coalesce(p.household_id, s.household_id)
                       ELSE s.household_id END
               || '@' || (['mail', 'post', 'letter'])[1 + (coalesce(p.household_id, s.household_id) % 3)] || '.example'
       END AS email,
       'w' || token('web_account', s.household_id, 12) AS web_account,
       'm' || token('mini_account', s.household_id, 12) AS mini_account,
       'oDemo' || token('openid', s.household_id, 23) AS openid,
       'uDemo' || token('unionid', s.household_id, 23) AS unionid,
       'b' || token('market_account', s.household_id, 15) AS market_account,
       draw('registers', s.household_id) < 0.80 AS is_registered,
       draw('web', s.household_id) < 0.54 AS likes_web,
       draw('mini', s.household_id) < 0.38 AS likes_mini,
       draw('market', s.household_id) < 0.22 AS likes_market,
       draw('call', s.household_id) < 0.16 AS likes_call,
       draw('web_binds_card', s.household_id) < 0.60 AS web_binds_card,
       draw('web_tells_phone', s.household_id) < 0.45 AS web_tells_phone,
       draw('web_binds_unionid', s.household_id) < 0.18 AS web_binds_unionid,
       draw('mini_binds_card', s.household_id) < 0.55 AS mini_binds_card,
       draw('mini_tells_phone', s.household_id) < 0.75 AS mini_tells_phone,
       draw('market_binds_card', s.household_id) < 0.40 AS market_binds_card,
       draw('market_phone', s.household_id) AS market_phone_draw,
       draw('call_tells_card', s.household_id) < 0.60 AS call_tells_card,
       draw('consent_email', s.household_id) AS consent_email_draw,
       draw('web_consent', s.household_id) AS web_consent_draw,
       draw('consent_sms', s.household_id) AS consent_sms_draw,
       10 + floor(700 * draw('registered', s.household_id))::INTEGER AS registered_days_before
  FROM shared AS s
  LEFT JOIN shared AS p ON p.place = s.partner_place;
