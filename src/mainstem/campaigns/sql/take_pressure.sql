-- Count a message for everybody about to be written to (or held out, who are counted alike), unless that passes the
-- cap. One row per person who may be; rows are taken in the order of persons, so two campaigns never wait in a circle.
INSERT INTO campaigns_pressure AS pressure (person_id, taken_at)
SELECT person_id, ARRAY[%(now)s::timestamptz] FROM stage_decision WHERE outcome IS NULL ORDER BY person_id
    ON CONFLICT (person_id) DO UPDATE
   SET taken_at = ARRAY(SELECT taken FROM unnest(pressure.taken_at) AS taken
                         WHERE taken > %(now)s::timestamptz - interval '365 days') || %(now)s::timestamptz
 WHERE %(cap_messages)s::int IS NULL
    OR (SELECT count(*) FROM unnest(pressure.taken_at) AS taken
         WHERE taken > %(now)s::timestamptz - make_interval(days => %(cap_days)s)) < %(cap_messages)s
RETURNING person_id;
