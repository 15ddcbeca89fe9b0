"""Where buyers were seen first before they ordered."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from django.db import connection
from tests.analytics.building import NOON, a_campaign, a_decision, a_person, an_order, fill, followed

from mainstem.analytics import keeping, queries
from mainstem.analytics.contracts import DateRange
from mainstem.campaigns.models import Link, Tracking

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    keeping.forget_all()


def a_visit(ref: UUID, *, at: datetime, name: str = "Home") -> None:
    """Commit a page view of somebody, seen by the internal source."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO events_event (id, source_id, message_id, kind, name, user_ref, occurred_at, received_at, body)"
            " SELECT %s, id, %s, 'page', %s, %s, %s, %s, '{}' FROM events_source WHERE code = 'mainstem'",
            [uuid4(), uuid4().hex, name, ref, at, at],
        )


def ways(**asked: object) -> dict[tuple[str | None, str], int]:
    found = queries.get_paths(**asked)  # type: ignore[arg-type]
    return {(row["origin"], row["channel"]): row["orders"] for row in found.rows}


def test_the_first_visit_after_the_order_before_is_where_an_order_came_from(lake: Path):
    [ref] = a_person()
    a_visit(ref, at=NOON - HOUR)
    an_order(channel="web", customer=ref, placed_at=NOON)
    an_order(channel="store", customer=ref, placed_at=NOON + HOUR)
    fill()

    # The visit before the first order is not the second one's too.
    assert ways() == {("mainstem", "web"): 1, (None, "store"): 1}


def test_a_visit_too_long_ago_or_of_somebody_else_counts_for_nothing(lake: Path):
    [ref], [other] = a_person(), a_person()
    a_visit(ref, at=NOON - timedelta(days=8))
    a_visit(other, at=NOON - HOUR)
    a_visit(ref, at=NOON - HOUR, name="Order Completed")
    an_order(customer=ref, placed_at=NOON)
    an_order(customer=None, placed_at=NOON)
    fill()

    assert ways(lookback_days=30) == {("mainstem", "store"): 1, (None, "store"): 1}
    assert ways(lookback_days=7) == {(None, "store"): 2}


def test_a_link_followed_from_a_mail_is_a_beginning_and_a_mail_only_opened_is_none(lake: Path):
    [ref], [other] = a_person(), a_person()
    campaign = a_campaign("spring")
    followed(a_decision(campaign, other), "opened")
    link = Link.objects.create(campaign=campaign, url="https://shop.example/", url_hash=uuid4())
    Tracking.objects.create(
        decision=a_decision(campaign, ref), kind="clicked", link=link, is_automatic=False, first_at=NOON, last_at=NOON
    )
    an_order(channel="web", customer=ref, placed_at=NOON + HOUR)
    an_order(channel="web", customer=other, placed_at=NOON + HOUR)
    fill()

    assert ways() == {("email", "web"): 1, (None, "web"): 1}


def test_an_identifier_known_only_later_still_leads_to_its_person(lake: Path):
    account, cookie = a_person(identifiers=2)
    a_visit(cookie, at=NOON - HOUR)
    an_order(channel="web", customer=account, placed_at=NOON)
    fill()

    assert ways() == {("mainstem", "web"): 1}


def test_the_order_before_counts_even_outside_the_days_asked_about(lake: Path):
    [ref] = a_person()
    a_visit(ref, at=NOON - 2 * HOUR)
    an_order(channel="web", customer=ref, placed_at=NOON - HOUR)
    an_order(channel="store", customer=ref, placed_at=NOON + timedelta(days=1))
    fill()
    later = DateRange((NOON + timedelta(days=1)).date(), None)

    assert ways(range=later) == {(None, "store"): 1}
