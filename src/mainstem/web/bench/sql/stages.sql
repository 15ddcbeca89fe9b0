-- What several contexts are generated from: persons (filled from outside), orders, their lines and returns. No row.
CREATE TEMPORARY TABLE bench_person (
  n bigint PRIMARY KEY, person_id uuid NOT NULL, user_ref uuid NOT NULL, card_ref uuid, phone_ref uuid, email_ref uuid,
  cookie_ref uuid, first_seen timestamptz NOT NULL, last_seen timestamptz NOT NULL
);
