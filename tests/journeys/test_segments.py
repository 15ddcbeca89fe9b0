"""A marketer builds a segment: it is counted and told in words as it grows, and stands in the index once saved."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]
ORDERED_TWICE = {"field": "orders.count", "operator": ">=", "value": 2}
ONLINE = {"field": "orders.channels", "operator": "in", "value": ["web"]}
FIELDS = "/api/customers/segment-fields"


def test_a_segment_grows_under_ones_eyes_and_stands_in_the_index(demo: Deployment, walker: Make, language: str) -> None:
    marketer = walker(demo, language)
    marketer.sign_in_as("marketer")
    labels = {field["code"]: field["label"][language] for field in marketer.api("GET", FIELDS)[1]}
    orders, channels = labels["orders.count"], labels["orders.channels"]
    marketer.goto("/segments")
    marketer.sees("segments.index.title")
    marketer.press("segments.index.create")
    marketer.sees("segments.builder.newTitle")
    rule = marketer.panel("segments.builder.rule")
    people = marketer.panel("segments.rail.people")
    expect(rule).to_contain_text(marketer.words("segments.builder.everybody"))
    everybody = counted(marketer, [])
    expect(people).to_contain_text(f"{everybody['total']:,}")

    marketer.choose("segments.group.addRule", orders)
    expect(people).to_contain_text(marketer.words("segments.live.unfinished", count=1))
    marketer.choose("segments.rule.operatorOf", marketer.words("segments.op.plain.ge"), field=orders)
    marketer.page.get_by_role("spinbutton", name=marketer.words("segments.rule.valueOf", field=orders)).fill("2")
    twice = counted(marketer, [ORDERED_TWICE])
    assert 0 < twice["total"] < everybody["total"]
    expect(people).to_contain_text(f"{twice['total']:,}")
    expect(rule).to_contain_text(twice["sentence"])

    marketer.choose("segments.group.addRule", channels)
    marketer.choose("segments.rule.operatorOf", marketer.words("segments.op.set.in"), field=channels)
    marketer.choose("segments.rule.valueOf", marketer.words("shared.channel.web"), field=channels)
    both = counted(marketer, [ORDERED_TWICE, ONLINE])
    assert 0 < both["total"] < twice["total"]
    expect(people).to_contain_text(f"{both['total']:,}")
    expect(rule).to_contain_text(both["sentence"])

    name, code = f"Twice and online ({language})", f"walk-{uuid.uuid4().hex[:12]}"
    marketer.press("segments.builder.create")
    marketer.fill("segments.name.name", name)
    marketer.fill("segments.name.code", code)
    dialog = marketer.page.get_by_role("dialog")
    dialog.get_by_role("button", name=marketer.words("segments.builder.create"), exact=True).click()
    expect(marketer.page.get_by_role("heading", level=1, name=name)).to_be_visible()

    marketer.goto(f"/segments?search={code}")
    row = marketer.page.get_by_role("row").filter(has_text=name)
    expect(row).to_have_count(1)
    expect(row).to_contain_text(f"{both['total']:,}")
    expect(row).to_contain_text(both["sentence"])
    expect(row).to_contain_text(marketer.words("segments.state.live"))


def counted(person: Walker, rules: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what the server counts for a rule and says of it."""
    asked = {"rule": {"combinator": "and", "rules": rules}}
    status, answer = person.api("POST", f"/api/customers/segment-rules/counts?language={person.language}", asked)
    assert status == 200, answer
    return dict(answer)
