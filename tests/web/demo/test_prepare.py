import hashlib
import re
import tomllib
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import msgspec
import phonenumbers
import pytest
from tests.web.demo.builders import SHIFT_WEEKS, ask, prepared

from mainstem.events.imports.mapping import find_mapping_text
from mainstem.kernel.errors import Malformed
from mainstem.web.demo.prepare import FILES, MANIFEST, SOURCES, find_prepared, prepare
from mainstem.web.demo.source import LAST_WEEK_ENDS_AT, weeks_to_shift


def test_the_whole_year_amounts_to_the_verified_figures() -> None:
    _, year = prepared(53)

    figures = year.figures
    assert (figures.lines, figures.orders, figures.customers, figures.stores) == (1_469_307, 155_848, 2_469, 457)
    assert (figures.products, figures.products_known) == (68_509, 92_331)
    assert figures.order_value == Decimal("4596039.58")
    assert figures.retail_discount == Decimal("791650.64")
    assert figures.coupon_discount == Decimal("26359.90")
    assert figures.coupon_match_discount == Decimal("4542.65")
    assert (figures.campaigns, figures.mailings, figures.redemptions) == (27, 6_589, 2_102)


def test_the_orders_file_holds_every_line_of_the_window() -> None:
    folder, quarter = prepared(13)

    [(lines, orders, value)] = ask(folder, "SELECT count(*), count(DISTINCT basket_id), sum(sales_value) FROM {orders}")

    assert (lines, orders, value) == (quarter.figures.lines, quarter.figures.orders, quarter.figures.order_value)


def test_orders_lie_in_the_order_of_their_moment_and_baskets_stay_together() -> None:
    folder, _ = prepared(13)

    [(out_of_order,)] = ask(
        folder,
        "SELECT count(*) FROM (SELECT (transaction_timestamp, basket_id) AS place,"
        " lag((transaction_timestamp, basket_id)) OVER (ORDER BY file_row_number) AS before"
        " FROM read_parquet({orders}, file_row_number = true))"
        " WHERE place < before",
    )

    assert out_of_order == 0


def test_the_same_seed_gives_the_same_bytes(tmp_path) -> None:
    folder, _ = prepared(2)

    prepare(tmp_path / "again", weeks=2, shift_weeks=SHIFT_WEEKS)

    for name in (*(f"{file}.parquet" for file in FILES), MANIFEST):
        first, second = ((place / name).read_bytes() for place in (folder, tmp_path / "again"))
        assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest(), name


def test_another_seed_gives_other_people_and_the_same_trade(tmp_path) -> None:
    folder, known = prepared(2)

    other = prepare(tmp_path / "other", weeks=2, shift_weeks=SHIFT_WEEKS, seed="another")

    assert other.figures == known.figures
    statement = "SELECT household_id, phone FROM {customers} WHERE phone IS NOT NULL ORDER BY 1"
    assert ask(folder, statement) != ask(tmp_path / "other", statement)


def test_a_longer_window_knows_the_same_people_under_the_same_names() -> None:
    statement = "SELECT DISTINCT channel_order_id, channel, customer_namespace FROM {orders} WHERE channel <> 'store'"
    short = set(ask(prepared(2)[0], statement))
    longer = set(ask(prepared(13)[0], statement))

    assert short
    assert short <= longer


def test_prepared_files_are_kept_and_a_cut_short_preparation_is_not(tmp_path) -> None:
    first = prepare(tmp_path, weeks=1, shift_weeks=0)
    stamp = (tmp_path / "orders.parquet").stat().st_mtime_ns

    again = prepare(tmp_path, weeks=1, shift_weeks=0)

    assert again == first
    assert (tmp_path / "orders.parquet").stat().st_mtime_ns == stamp
    (tmp_path / "events.parquet").unlink()
    assert find_prepared(tmp_path) is None


@pytest.mark.parametrize("weeks", [0, 54, -1])
def test_refuses_more_weeks_than_the_year_has(tmp_path, weeks) -> None:
    with pytest.raises(Malformed):
        prepare(tmp_path, weeks=weeks, shift_weeks=0)


def test_dates_move_by_whole_weeks_so_that_the_year_ended_last_week() -> None:
    moments = [datetime(2026, 11, 16, tzinfo=UTC) + timedelta(hours=hours) for hours in range(0, 24 * 15, 7)]

    shifts = [weeks_to_shift(moment) for moment in moments]

    for moment, shift in zip(moments, shifts, strict=True):
        end = LAST_WEEK_ENDS_AT + timedelta(weeks=shift)
        assert timedelta(0) <= moment - end < timedelta(weeks=1)
    assert all(later - earlier in (0, 1) for earlier, later in pairwise(shifts))


def test_no_balance_is_ever_negative_when_moves_are_taken_in_time_order() -> None:
    folder, _ = prepared(13)

    [(lowest, uncovered)] = ask(
        folder,
        """
        WITH move AS (
            SELECT location, sku, quantity, occurred_at, 0 AS rank FROM {stock}
            UNION ALL
            SELECT 'store-' || store_id, product_id::VARCHAR, -quantity, transaction_timestamp, 1
              FROM {orders} JOIN {products} USING (product_id)
             WHERE quantity > 0
               AND department NOT IN ('COUPON', 'CHARITABLE CONT', 'PHOTO & VIDEO', 'POSTAL CENTER', 'CNTRL/STORE SUP',
                                      'PROD-WHS SALES')
               AND (department <> 'MISCELLANEOUS' OR product_type LIKE 'GASOLINE%')
               AND coalesce(product_type NOT LIKE '%GIFT CARD%', true)
        ), balance AS (
            SELECT sum(quantity) OVER (PARTITION BY location, sku ORDER BY occurred_at, rank
                                       ROWS UNBOUNDED PRECEDING) AS on_hand
              FROM move
        )
        SELECT min(on_hand), count(*) FILTER (on_hand < 0) FROM balance
        """,
    )

    assert lowest == 0
    assert uncovered == 0


def test_stock_comes_once_per_run_in_positive_quantities_and_is_marked_as_derived() -> None:
    folder, quarter = prepared(13)

    [(rows, documents, smallest, derived, kinds)] = ask(
        folder,
        "SELECT count(*), count(DISTINCT (location, sku, kind, occurred_at)), min(quantity), bool_and(derived),"
        " list(DISTINCT kind ORDER BY kind) FROM {stock}",
    )

    assert rows == documents == quarter.figures.stock_moves
    assert smallest >= 12
    assert derived
    assert kinds == ["delivery", "opening"]


def test_exactly_what_the_product_mapping_calls_goods_or_fuel_is_stocked() -> None:
    folder, _ = prepared(13)
    cases = tomllib.loads(find_mapping_text("complete-journey-products"))["choose"]["kind"]
    rows = ask(folder, "SELECT product_id::VARCHAR, department, product_category, product_type FROM {products}")
    kinds = {
        sku: kind_by(cases, {"department": department, "product_category": category, "product_type": kind})
        for sku, department, category, kind in rows
    }

    sold = ask(
        folder,
        "SELECT DISTINCT 'store-' || store_id, product_id::VARCHAR FROM {orders} WHERE quantity > 0",
    )
    stocked = ask(folder, "SELECT DISTINCT location, sku FROM {stock}")

    assert set(stocked) == {(store, sku) for store, sku in sold if kinds.get(sku) in ("goods", "fuel")}


def kind_by(cases: list[dict], product: dict[str, str | None]) -> str:
    tests = {
        "equals": lambda value, wanted: value == wanted,
        "starts_with": lambda value, wanted: value.startswith(wanted),
        "contains": lambda value, wanted: wanted in value,
        "one_of": lambda value, wanted: value in wanted,
    }
    for case in cases:
        conditions = [
            tests[name](product[when["column"]] or "", wanted)
            for when in case.get("when", ())
            for name, wanted in when.items()
            if name != "column"
        ]
        if all(conditions):
            return case["then"]
    raise AssertionError(product)


def test_about_a_fifth_of_the_baskets_came_through_other_channels_and_says_so() -> None:
    folder, _ = prepared(13)

    [(share, channels, wrongly_marked)] = ask(
        folder,
        "SELECT avg((channel <> 'store')::INTEGER), list(DISTINCT channel ORDER BY channel),"
        " count(*) FILTER (is_generated <> (channel <> 'store'))"
        " FROM (SELECT DISTINCT basket_id, channel, is_generated FROM {orders})",
    )

    assert 0.19 < share < 0.25
    assert channels == ["call", "market", "mini", "store", "web"]
    assert wrongly_marked == 0


def test_a_basket_has_one_channel_one_customer_and_never_fuel_outside_the_store() -> None:
    folder, _ = prepared(13)

    torn = ask(
        folder,
        "SELECT basket_id FROM {orders} GROUP BY 1"
        " HAVING count(DISTINCT channel) > 1 OR count(DISTINCT customer_value) <> 1",
    )
    [(fuel_online,)] = ask(
        folder,
        "SELECT count(*) FROM {orders} JOIN {products} USING (product_id)"
        " WHERE channel <> 'store' AND (department = 'FUEL' OR product_type LIKE 'GASOLINE%')",
    )

    assert torn == []
    assert fuel_online == 0


def test_every_contact_is_one_that_nobody_can_be_reached_by() -> None:
    folder, _ = prepared(13)

    phones = [value for (value,) in ask(folder, "SELECT DISTINCT value FROM {truth} WHERE namespace = 'phone'")]
    emails = [value for (value,) in ask(folder, "SELECT DISTINCT value FROM {truth} WHERE namespace = 'email'")]

    assert phones
    assert not any(phonenumbers.is_valid_number(phonenumbers.parse(phone)) for phone in phones)
    assert all(phonenumbers.is_possible_number(phonenumbers.parse(phone)) for phone in phones)
    assert emails
    assert all(re.fullmatch(r"[a-z.0-9]+@(mail|post|letter)\.example", email) for email in emails)


def test_every_identifier_in_the_files_is_in_the_truth_and_no_other() -> None:
    folder, _ = prepared(13)
    used = set(ask(folder, "SELECT DISTINCT customer_namespace, customer_value FROM {orders}"))
    used |= set(ask(folder, "SELECT DISTINCT customer_namespace, customer_value FROM {touches}"))
    used |= {("member_card:loyalty", card) for (card,) in ask(folder, "SELECT card_number FROM {customers}")}
    used |= {("user:grocery", str(holder)) for (holder,) in ask(folder, "SELECT household_id FROM {customers}")}
    used |= {("phone", phone) for (phone,) in ask(folder, "SELECT phone FROM {customers} WHERE phone IS NOT NULL")}
    used |= {("email", email) for (email,) in ask(folder, "SELECT email FROM {customers} WHERE email IS NOT NULL")}
    for source, body in ask(folder, "SELECT source_code, body FROM {events} WHERE NOT is_malformed"):
        used |= identifiers_of(source, msgspec.json.decode(body))

    truth = set(ask(folder, "SELECT DISTINCT namespace, value FROM {truth}"))

    assert used == truth


def identifiers_of(source: str, event: dict) -> set[tuple[str, str]]:
    found = set()
    if "userId" in event:
        found.add((f"user:{source}", event["userId"]))
    if "anonymousId" in event:
        found.add((f"anonymous:{source}", event["anonymousId"]))
    found |= {(entry["type"], entry["id"]) for entry in event["context"].get("externalIds", ())}
    names = {"phone": "phone", "email": "email", "openid": "openid:miniprogram", "unionid": "unionid:wechat"}
    for name, namespace in names.items():
        value = event.get("traits", {}).get(name)
        if value is not None and not (name == "phone" and "-" in value):
            found.add((namespace, value))
    return found


def test_the_truth_knows_shared_recycled_and_ownerless_identifiers() -> None:
    folder, _ = prepared(53)

    owners = ask(folder, "SELECT namespace, value, list(owner) FROM {truth} GROUP BY 1, 2")
    shared_phones = [value for namespace, value, names in owners if namespace == "phone" and len(names) > 1]
    assistants = [
        value for namespace, value, names in owners if namespace == "phone" and names[0].startswith("assistant:")
    ]
    kiosks = [value for namespace, value, names in owners if value.startswith("kiosk-") and names == [value]]
    cards = [names for namespace, _, names in owners if namespace == "member_card:loyalty"]

    assert len(shared_phones) > 20
    assert len(assistants) == 3
    assert kiosks
    assert len(cards) == 2_469
    assert all(len(names) == 1 for names in cards)


def test_touches_are_the_real_mailings_and_redemptions_and_none_lies_in_the_future_of_the_window() -> None:
    folder, quarter = prepared(13)

    rows = dict(ask(folder, "SELECT event, count(*) FROM {touches} GROUP BY 1"))
    [(ids, last)] = ask(folder, "SELECT count(DISTINCT message_id), max(occurred_at) FROM {touches}")

    assert rows == {"Campaign Mailed": quarter.figures.mailings, "Coupon Redeemed": quarter.figures.redemptions}
    assert ids == sum(rows.values())
    assert last <= (LAST_WEEK_ENDS_AT + timedelta(weeks=SHIFT_WEEKS)).replace(tzinfo=None)


def test_consent_is_given_refused_or_never_asked_and_only_where_there_is_a_contact() -> None:
    folder, _ = prepared(13)

    [(without_contact, answers)] = ask(
        folder,
        "SELECT count(*) FILTER (email IS NULL AND consent_email IS NOT NULL"
        " OR phone IS NULL AND consent_sms IS NOT NULL),"
        " list(DISTINCT coalesce(consent_email::VARCHAR, 'unknown') ORDER BY 1) FROM {customers}",
    )

    assert without_contact == 0
    assert set(answers) == {"true", "false", "unknown"}


def test_the_expected_accounts_are_those_of_the_events_file() -> None:
    folder, quarter = prepared(13)

    rows = ask(
        folder,
        "SELECT source_code, count(*), count(*) FILTER (is_sent_twice), count(*) FILTER (is_malformed)"
        " FROM {events} GROUP BY 1",
    )

    assert {source for source, *_ in rows} == set(SOURCES)
    for source, events, twice, malformed in rows:
        expected = quarter.expected_events[source]
        assert expected.received == events + twice == expected.stored + expected.deduplicated + expected.quarantined
        assert (expected.deduplicated, expected.quarantined) == (twice, malformed)
    assert sum(account.deduplicated for account in quarter.expected_events.values()) > 0
    assert all(account.quarantined for account in quarter.expected_events.values())
