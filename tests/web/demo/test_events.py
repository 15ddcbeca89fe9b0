"""Every generated event against the limits of the Track spec and the collection API."""

from datetime import datetime, timedelta

import msgspec
from tests.web.demo.builders import SHIFT_WEEKS, ask, prepared

from mainstem.web.demo.source import LAST_WEEK_ENDS_AT

EVENT_BYTES = 32 * 1024
BATCH_BYTES = 500_000
BATCH_EVENTS = 500
ID_LENGTH = 200
KINDS = {"track", "identify", "page", "screen"}


def test_every_sound_event_is_valid() -> None:
    folder, _ = prepared(13)
    ends_at = LAST_WEEK_ENDS_AT + timedelta(weeks=SHIFT_WEEKS)
    seen = set()

    for message_id, kind, name, body in ask(
        folder, "SELECT message_id, kind, name, body FROM {events} WHERE NOT is_malformed"
    ):
        event = msgspec.json.decode(body)

        assert len(body.encode()) <= EVENT_BYTES
        assert event["type"] == kind
        assert kind in KINDS
        assert event["messageId"] == message_id
        assert message_id not in seen
        seen.add(message_id)
        assert event.get("userId") or event.get("anonymousId")
        for part in ("messageId", "userId", "anonymousId"):
            assert len(event.get(part, "")) <= ID_LENGTH
        assert datetime.fromisoformat(event["timestamp"]) < ends_at
        assert event["context"]["is_generated"] is True
        if kind == "track":
            assert event["event"] == name
        elif kind == "identify":
            assert event["traits"]
            assert None not in event["traits"].values()
        else:
            assert event["name"] == name


def test_every_malformed_event_breaks_exactly_one_rule() -> None:
    folder, _ = prepared(13)
    faults = set()

    for (body,) in ask(folder, "SELECT body FROM {events} WHERE is_malformed"):
        event = msgspec.json.decode(body)
        found = faults_of(event, body)
        assert len(found) == 1, found
        faults |= found

    assert faults == {"no object", "unknown type", "no event name", "nobody", "long id", "too large"}


def faults_of(event: object, body: str) -> set[str]:
    if not isinstance(event, dict):
        return {"no object"}
    found = set()
    if event["type"] not in KINDS:
        found.add("unknown type")
    if event["type"] == "track" and "event" not in event:
        found.add("no event name")
    if "userId" not in event and "anonymousId" not in event:
        found.add("nobody")
    if len(event["messageId"]) > ID_LENGTH:
        found.add("long id")
    if len(body) > EVENT_BYTES:
        found.add("too large")
    return found


def test_batches_keep_to_the_limits_of_the_collection_api() -> None:
    folder, _ = prepared(53)

    [(largest, heaviest)] = ask(
        folder,
        "SELECT max(events), max(bytes) FROM (SELECT count(*) AS events, sum(strlen(body) + 1) AS bytes FROM {events}"
        " GROUP BY source_code, batch_number)",
    )

    assert largest <= BATCH_EVENTS
    assert heaviest + 100 <= BATCH_BYTES


def test_every_order_of_an_online_channel_was_completed_by_exactly_one_event() -> None:
    folder, _ = prepared(13)

    orders = set(ask(folder, "SELECT DISTINCT channel_order_id FROM {orders} WHERE channel <> 'store'"))
    completed = ask(
        folder,
        "SELECT json_extract_string(body, '$.properties.order_id') FROM {events}"
        " WHERE name = 'Order Completed' AND NOT is_malformed",
    )

    assert len(completed) == len(orders)
    assert set(completed) == orders


def test_an_order_is_completed_at_the_moment_and_value_of_its_basket() -> None:
    folder, _ = prepared(13)

    [(orders, differing)] = ask(
        folder,
        """
        SELECT count(*), count(*) FILTER (o.sold_at <> e.at OR o.value <> e.value)
          FROM (SELECT channel_order_id, any_value(transaction_timestamp) AS sold_at, sum(sales_value) AS value
                  FROM {orders} WHERE channel <> 'store' GROUP BY 1) AS o
          JOIN (SELECT json_extract_string(body, '$.properties.order_id') AS channel_order_id, occurred_at AS at,
                       json_extract_string(body, '$.properties.revenue')::DECIMAL(12, 2) AS value
                  FROM {events} WHERE name = 'Order Completed' AND NOT is_malformed) AS e USING (channel_order_id)
        """,
    )

    assert orders > 1_000
    assert differing == 0


def test_some_visits_end_without_an_order() -> None:
    folder, _ = prepared(13)

    [(carts, checkouts)] = ask(
        folder,
        "SELECT count(DISTINCT json_extract_string(body, '$.properties.cart_id')),"
        " count(*) FILTER (name = 'Checkout Started')"
        " FROM {events} WHERE name IN ('Product Added', 'Checkout Started') AND NOT is_malformed",
    )

    assert carts > checkouts
