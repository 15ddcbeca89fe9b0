"""The doors of content: status, shape, permission."""

from typing import Any

import pytest

from tests.content.builders import a_body
from tests.web.api.callers import a_caller

pytestmark = pytest.mark.django_db
BASE = "/api/content/templates"


def a_template(inside: str = "Hello {{ person.given_name }}", **changes: Any) -> dict[str, Any]:
    variant = {"locale": "en", "subject": "News", "mjml": a_body(inside)}
    return {"name": "News", "variants": [variant], "sample_values": {}} | changes


def test_a_template_is_saved_read_listed_and_previewed() -> None:
    marketer = a_caller("marketer")

    saved = marketer.put(f"{BASE}/news", a_template())
    again = marketer.put(f"{BASE}/news", a_template("Good day"))
    preview = marketer.post(f"{BASE}/news/preview", {"locale": "en", "version": 1})

    assert (saved.json()["version"], again.json()["version"]) == (1, 2)
    assert "Hello Alex" in preview.json()["html"]
    assert marketer.get(f"{BASE}/news?version=1").json()["variants"][0]["subject"] == "News"
    assert marketer.get(BASE).json()["items"][0]["version"] == 2


def test_every_problem_comes_with_its_place() -> None:
    answer = a_caller("marketer").put(f"{BASE}/news", a_template("one\n{% if %}\n<script>x</script>"))

    assert (answer.status_code, answer.json()["code"]) == (422, "template_invalid")
    problems = answer.json()["details"]["problems"]
    assert {(problem["code"], problem["line"]) for problem in problems} == {("liquid", 3), ("active_content", 4)}


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"name": "x", "variants": []},
        {"name": "x", "variants": [{"locale": "tlh", "subject": "x", "mjml": "x"}]},
        {"name": "\0", "variants": [{"locale": "en", "subject": "x", "mjml": "x"}]},
        {"name": "x", "variants": [{"locale": "en", "subject": "x", "mjml": "<mjml>" * 9_000}]},
        {"name": "x", "variants": [{"locale": "en", "subject": "{{" * 200, "mjml": "{%" * 9_000}]},
        {"name": "x", "variants": [{"locale": "en", "subject": "x", "mjml": "x"}], "sample_values": {"person": 1}},
        {"name": "x", "variants": [{"locale": "en", "subject": "x", "mjml": "x"}], "sample_values": {"x": "\0"}},
    ],
)
def test_whatever_is_sent_the_answer_is_a_reason_and_never_a_fault(body: dict[str, Any]) -> None:
    answer = a_caller("marketer").put(f"{BASE}/news", body)

    assert answer.status_code == 422
    assert answer.json()["code"]


def test_values_that_break_a_template_are_refused() -> None:
    marketer = a_caller("marketer")
    marketer.put(f"{BASE}/news", a_template("{{ 12 | divided_by: n }}", sample_values={"n": 3}))

    answer = marketer.post(f"{BASE}/news/preview", {"locale": "en", "values": {"n": 0}})

    assert (answer.status_code, answer.json()["code"]) == (422, "render_refused")


def test_unknown_templates_and_missing_permissions() -> None:
    assert a_caller("marketer").get(f"{BASE}/nothing").json()["code"] == "unknown_template"
    assert a_caller("analyst").get(BASE).status_code == 403
    assert a_caller("merchandiser").put(f"{BASE}/news", a_template()).status_code == 403
