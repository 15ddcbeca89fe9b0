"""The list of what needs a person: worst first, and nothing of what the caller may not see."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from tests.web.api.callers import a_caller, anonymous

from mainstem.campaigns.models import Campaign, Decision
from mainstem.customers.rules.partition import QuarantineReason, RefusalReason
from mainstem.events.imports.models import Import
from mainstem.events.models import Quarantined, Source
from mainstem.inventory.models import Reservation, StockBalance
from mainstem.kernel import clock
from mainstem.kernel.scope import Scope
from mainstem.web.console.attention import KINDS

CATALOGUES = Path(__file__).parents[3] / "console" / "src" / "i18n"


def in_quarantine(reason: str, *, count: int = 1, days_ago: int = 0, is_sealed: bool = True) -> None:
    at = clock.now() - timedelta(days=days_ago)
    Quarantined.objects.create(
        id=uuid4(),
        source_id=Source.objects.values_list("id", flat=True)[0],
        reason=reason,
        detail="",
        payload_hash=uuid4(),
        count=count,
        first_seen_at=at,
        last_seen_at=at,
        sample={},
        sealed=b"x" if is_sealed else None,
    )


def an_import(status: str, *, rejected: int = 0, identity: Any = None, is_dry_run: bool = False) -> None:
    Import.objects.create(
        id=uuid4(),
        kind="orders",
        source_code="till",
        mapping_name="m",
        mapping_text="",
        identity=identity or uuid4(),
        file_name="f",
        file_path="f",
        file_bytes=1,
        status=status,
        quarantined=rejected,
        is_dry_run=is_dry_run,
    )


def a_sending_campaign(channel: str = "email") -> Campaign:
    return Campaign.objects.create(
        id=uuid4(),
        code=f"c-{uuid4().hex[:8]}",
        name="Spring",
        state="sending",
        channel_code=channel,
        template_code="t",
        template_version=1,
        segment_code="s",
        purpose="marketing",
        holdout_share=0,
        conversion_window_days=14,
        cap_days=7,
        time_zone="UTC",
        expires_after_hours=72,
        values={},
        is_simulated=False,
        audience=1,
        decided_at=clock.now(),
    )


def a_message(campaign: Campaign, outcome: str, *, due_minutes_ago: int = 0) -> None:
    now = clock.now()
    Decision.objects.create(
        id=uuid4(),
        campaign=campaign,
        person_id=uuid4(),
        identifier_ref=uuid4(),
        send_key=uuid4(),
        outcome=outcome,
        reason_code="no_answer" if outcome == "unknown" else None,
        decided_at=now,
        due_at=now - timedelta(minutes=due_minutes_ago),
        settled_at=now if outcome == "unknown" else None,
    )


def work_of(*roles: str, **options: Any) -> list[tuple[str, str | None, int]]:
    answer = a_caller(*roles, **options).get("/api/console/attention")
    assert answer.status_code == 200, answer.content
    return [(item["kind"], item["reason"], item["count"]) for item in answer.json()["items"]]


@pytest.mark.django_db
def test_the_worst_comes_first_and_what_is_settled_is_left_out():
    again = uuid4()
    in_quarantine("no_identity", count=3)
    in_quarantine("no_identity", count=4)
    in_quarantine("wrong_type", days_ago=40)
    in_quarantine("too_deep", is_sealed=False)
    an_import("failed")
    an_import("failed", identity=again)
    an_import("done", identity=again, rejected=5)
    an_import("done", rejected=9, is_dry_run=True)
    campaign = a_sending_campaign()
    a_message(campaign, "unknown")
    a_message(campaign, "waiting", due_minutes_ago=60)
    a_message(campaign, "waiting", due_minutes_ago=1)

    assert work_of("admin") == [
        ("message_overdue", None, 1),
        ("import_failed", None, 1),
        ("quarantine", "no_identity", 7),
        ("import_rejected", None, 5),
        ("message_unknown", None, 1),
    ]


@pytest.mark.django_db
def test_everybody_sees_the_work_of_his_own_permissions_only():
    in_quarantine("no_identity")
    an_import("failed")
    a_message(a_sending_campaign(), "unknown")

    assert work_of("marketer") == [("message_unknown", None, 1)]
    assert work_of("operator") == [("import_failed", None, 1), ("quarantine", "no_identity", 1)]
    assert work_of("agent") == []
    assert anonymous().get("/api/console/attention").status_code == 401


@pytest.mark.django_db
def test_work_lies_within_the_scope_in_which_the_permission_is_held():
    for location in ("1", "2"):
        StockBalance.objects.create(location_code=location, sku="tea", on_hand=1, reserved=3)
        Reservation.objects.create(
            order_number=f"o{location}", location_code=location, sku="tea", quantity=3, held_at=clock.now()
        )
    a_message(a_sending_campaign("email"), "unknown")

    manager = Scope(locations=frozenset({"1"}))
    assert work_of("operator") == [("hold_uncovered", None, 2)]
    assert work_of("store_manager", scope=manager) == [("hold_uncovered", None, 1)]
    assert work_of("marketer", scope=Scope(channels=frozenset({"app"}))) == []


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_the_console_has_words_for_every_kind_and_reason(language: str):
    words = json.loads((CATALOGUES / language / "analytics.json").read_text(encoding="utf-8"))["attention"]
    source = Path(__file__).parents[3] / "src" / "mainstem" / "events" / "rules" / "messages.py"
    of_events = set(re.findall(r"BadMessage\(\s*\"([a-z_]+)\"", source.read_text(encoding="utf-8")))
    reasons = of_events | {"invalid_json", "invalid_utf8"} | {*map(str, RefusalReason), *map(str, QuarantineReason)}

    assert {re.sub(r"_(one|other)$", "", key) for key in words["kind"]} == set(KINDS)
    assert reasons - words["reason"].keys() == set()
