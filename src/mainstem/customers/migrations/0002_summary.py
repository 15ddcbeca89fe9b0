"""
One row a person for the list of customers: identity, and what the ledgers of trade add up to. New tables only.

`customers_summary` holds totals over everything, so only who may see everything sees it. `customers_summary_part` is
the same trade by place: whoever may see some locations, channels or brands adds up those parts. The view shows of
the whole table what is nobody's turnover; it belongs to the owner, to whom no policy applies.
"""

from django.db import migrations

TABLES = """
CREATE TABLE customers_summary (
  person_id      uuid          PRIMARY KEY REFERENCES customers_person (id) ON DELETE CASCADE,
  first_seen     timestamptz   NOT NULL,
  last_seen      timestamptz   NOT NULL,
  last_source    text          NOT NULL,
  identifiers    integer       NOT NULL,
  namespaces     text[]        NOT NULL,
  can_email      boolean       NOT NULL,
  was_merged     boolean       NOT NULL,
  has_refusal    boolean       NOT NULL,
  orders         integer       NOT NULL,
  generated      integer       NOT NULL,
  spend          numeric(20,4) NOT NULL,
  last_order_at  timestamptz   NOT NULL,
  channels       text[]        NOT NULL,
  recency        smallint,
  frequency      smallint,
  monetary       smallint,
  written_at     timestamptz   NOT NULL
);
COMMENT ON TABLE customers_summary IS
  'One row per living person, rebuilt from the ledgers. last_order_at is the epoch where there is no order.';
CREATE INDEX customers_summary_by_spend ON customers_summary (spend, person_id);
CREATE INDEX customers_summary_by_orders ON customers_summary (orders, person_id);
CREATE INDEX customers_summary_by_last_order ON customers_summary (last_order_at, person_id);
CREATE INDEX customers_summary_by_last_seen ON customers_summary (last_seen, person_id);
CREATE INDEX customers_summary_by_first_seen ON customers_summary (first_seen, person_id);
CREATE INDEX customers_summary_merged ON customers_summary (person_id) WHERE was_merged;
CREATE INDEX customers_summary_refused ON customers_summary (person_id) WHERE has_refusal;
CREATE INDEX customers_summary_by_code ON customers_summary (right(person_id::text, 10));

CREATE TABLE customers_summary_part (
  person_id      uuid          NOT NULL REFERENCES customers_person (id) ON DELETE CASCADE,
  location_code  text COLLATE "C",
  channel_code   text          NOT NULL,
  brand_code     text,
  currency       text          NOT NULL,
  orders         integer       NOT NULL,
  generated      integer       NOT NULL,
  spend          numeric(20,4) NOT NULL,
  last_order_at  timestamptz   NOT NULL,
  CONSTRAINT a_person_has_one_part_a_place UNIQUE NULLS NOT DISTINCT
    (person_id, location_code, channel_code, brand_code, currency)
);
CREATE INDEX customers_summary_part_by_location ON customers_summary_part (location_code);

CREATE TABLE customers_summary_state (
  only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version     text        NOT NULL,
  as_of       timestamptz NOT NULL,
  seconds     double precision NOT NULL,
  currency    text        NOT NULL,
  high_value_from numeric(20,4),
  namespaces  text[]      NOT NULL
);
COMMENT ON TABLE customers_summary_state IS 'As of when the summaries are true, and what was learned at their last rebuild.';

ALTER TABLE customers_summary ENABLE ROW LEVEL SECURITY;
CREATE POLICY totals_are_for_who_sees_all ON customers_summary USING (
  (SELECT mainstem_sees_all('locations')) AND (SELECT mainstem_sees_all('channels'))
  AND (SELECT mainstem_sees_all('brands'))
);
ALTER TABLE customers_summary_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY parts_in_scope ON customers_summary_part USING (
  ((SELECT mainstem_sees_all('locations')) OR location_code = ANY ((SELECT mainstem_scope('locations'))::text[]))
  AND ((SELECT mainstem_sees_all('channels')) OR channel_code = ANY ((SELECT mainstem_scope('channels'))::text[]))
  AND ((SELECT mainstem_sees_all('brands')) OR brand_code = ANY ((SELECT mainstem_scope('brands'))::text[]))
);
CREATE VIEW customers_summary_identity AS
  SELECT person_id, first_seen, last_seen, last_source, identifiers, namespaces, can_email, was_merged, has_refusal
    FROM customers_summary;
"""
UNDO = """
DROP VIEW customers_summary_identity;
DROP TABLE customers_summary_state, customers_summary_part, customers_summary;
"""


class Migration(migrations.Migration):
    dependencies = [("customers", "0001_initial"), ("kernel", "0002_scope")]
    operations = [migrations.RunSQL(TABLES, UNDO)]
