"""The doors behind the campaign screens: what they answer, to whom, and what stays hidden."""

from typing import Any

import pytest
from tests.campaigns.builders import a_campaign, a_segment, a_template, address_of, person_of, some_people
from tests.channels.builders import an_email_channel, connected
from tests.channels.servers import a_free_port
from tests.web.api.callers import Caller, a_caller

from mainstem.campaigns import operations
from mainstem.kernel import clock
from mainstem.kernel.scope import Scope

pytestmark = pytest.mark.django_db
BASE = "/api/console"


@pytest.fixture
def marketer() -> Caller:
    connected(a_free_port())
    some_people([1, 2, 3], name="Ann Lee")
    some_people([4], consenting=False)
    a_segment()
    a_template()
    a_campaign()
    return a_caller("marketer")


def decided() -> None:
    operations.decide_audience(code="spring", now=clock.now())


def test_the_list_is_narrowed_counted_and_names_what_it_shows(marketer: Caller) -> None:
    a_campaign("autumn", name="Autumn sale")
    decided()

    everything = marketer.get(f"{BASE}/campaigns").json()
    drafts = marketer.get(f"{BASE}/campaigns?state=draft").json()
    by_name = marketer.get(f"{BASE}/campaigns?sort=name&limit=1").json()
    searched = marketer.get(f"{BASE}/campaigns?search=tumn").json()

    assert everything["total"] == 2
    assert [row["code"] for row in drafts["items"]] == ["autumn"]
    assert (drafts["items"][0]["segment_name"], drafts["items"][0]["template_name"]) == ("Everybody", "News")
    assert (by_name["items"][0]["name"], by_name["total"]) == ("Autumn sale", 2)
    following = marketer.get(f"{BASE}/campaigns?sort=name&limit=1&cursor={by_name['next_cursor']}").json()
    assert [row["code"] for row in following["items"]] == ["spring"]
    assert [row["code"] for row in searched["items"]] == ["autumn"]


def test_results_count_the_outcomes_beside_the_list(marketer: Caller) -> None:
    decided()

    answer = marketer.post(f"{BASE}/campaigns/results", {"codes": ["spring", "unknown"]}).json()

    [result] = answer["items"]
    assert result["by_outcome"] == {"waiting": 3, "no_permission": 1}


def test_decisions_are_narrowed_and_show_names_and_addresses_masked(marketer: Caller) -> None:
    decided()

    waiting = marketer.get(f"{BASE}/campaigns/spring/decisions?outcome=waiting&limit=2")
    refused = marketer.get(f"{BASE}/campaigns/spring/decisions?outcome=no_permission&reason=no_consent").json()
    other = marketer.get(f"{BASE}/campaigns/spring/decisions?outcome=no_permission&reason=consent_withdrawn").json()
    opened = marketer.get(f"{BASE}/campaigns/spring/decisions?followed=opened").json()

    assert (waiting.json()["total"], len(waiting.json()["items"])) == (3, 2)
    assert address_of(1) not in waiting.content.decode()
    assert "Lee" not in waiting.content.decode()
    assert waiting.json()["items"][0]["address"].endswith("***@shop.example")
    assert [row["person_id"] for row in refused["items"]] == [str(person_of(4))]
    assert (other["total"], opened["total"]) == (0, 0)
    rest = marketer.get(
        f"{BASE}/campaigns/spring/decisions?outcome=waiting&limit=2&cursor={waiting.json()['next_cursor']}"
    ).json()
    assert len(rest["items"]) == 1


def test_the_file_of_decisions_names_nobody(marketer: Caller) -> None:
    decided()

    refused = marketer.get(f"{BASE}/campaigns/spring/decisions.csv")
    answer = a_caller("analyst").get(f"{BASE}/campaigns/spring/decisions.csv?outcome=no_permission")

    assert refused.status_code == 403
    text = b"".join(answer.streaming_content).decode()
    assert text.splitlines()[0].endswith("clicked_at,unsubscribed_at,is_simulated")
    assert text.splitlines()[1].startswith("1,no_permission,no_consent,,")
    assert len(text.splitlines()) == 2
    assert str(person_of(4)) not in text


def test_unsaved_source_is_tried_with_every_problem_and_its_line(marketer: Caller) -> None:
    broken = {"locale": "en", "subject": "Hello", "mjml": "<mjml>\n<mj-body>\n<mj-nothing>\n</mj-body></mjml>"}

    answer = marketer.post(f"{BASE}/message-drafts/try", {"locale": "en", "variants": [broken]}).json()

    assert answer["message"] is None
    assert ("unknown_element", 3) in [(problem["code"], problem["line"]) for problem in answer["problems"]]


def test_unsaved_source_is_filled_for_a_made_up_or_a_masked_person(marketer: Caller) -> None:
    good = {
        "locale": "en",
        "subject": "For {{ person.given_name }}",
        "mjml": "<mjml><mj-body><mj-section><mj-column><mj-text>{{ offer }}"
        '<a href="{{ links.unsubscribe }}">Stop</a></mj-text></mj-column></mj-section></mj-body></mjml>',
    }
    asked: dict[str, Any] = {"locale": "en", "variants": [good], "values": {"offer": "10 % off"}}

    made_up = marketer.post(f"{BASE}/message-drafts/try", asked).json()
    real = marketer.post(f"{BASE}/message-drafts/try", asked | {"person_id": str(person_of(1))}).json()

    assert made_up["message"]["subject"] == "For Alex"
    assert "10 % off" in made_up["message"]["html"]
    assert real["message"]["subject"] != "For Ann"
    assert real["message"]["subject"].startswith("For A")


def test_who_may_not_change_templates_may_not_try_source(marketer: Caller) -> None:
    asked = {"locale": "en", "variants": [{"locale": "en", "subject": "a", "mjml": "b"}]}

    assert a_caller("analyst").post(f"{BASE}/message-drafts/try", asked).status_code == 403


def test_what_may_stand_in_a_template_comes_with_what_to_type(marketer: Caller) -> None:
    asked = {"sample_values": {"coupon": {"code": "A"}, "products": [{"name": "Tea"}]}}

    found = marketer.post(f"{BASE}/message-drafts/insertables", asked).json()

    snippets = {one["path"]: one["snippet"] for one in found}
    assert snippets["person.given_name"] == "{{ person.given_name }}"
    assert snippets["coupon.code"] == "{{ coupon.code }}"
    assert snippets["products"] == "{% for product in products %}\n{{ product.name }}\n{% endfor %}"


def test_the_links_of_a_draft_are_those_of_its_template_and_later_the_registered_ones(marketer: Caller) -> None:
    before = marketer.get(f"{BASE}/campaigns/spring/links").json()
    decided()
    after = marketer.get(f"{BASE}/campaigns/spring/links").json()

    assert before == after == [{"url": "https://shop.example/sale?from=mail", "clicked": 0}]


def test_a_test_goes_nowhere_while_nothing_can_leave(marketer: Caller) -> None:
    refused = marketer.post(f"{BASE}/campaigns/spring/test", {})

    assert (refused.status_code, refused.json()["code"]) == (409, "provider_unavailable")
    assert a_caller("analyst").post(f"{BASE}/campaigns/spring/test", {}).status_code == 403


def test_samples_are_members_with_masked_names(marketer: Caller) -> None:
    answer = marketer.get(f"{BASE}/campaign-samples/everybody")

    assert len(answer.json()) == 4
    assert "Lee" not in answer.content.decode()


def test_a_campaign_outside_the_scope_is_not_there(marketer: Caller) -> None:
    an_email_channel("other")
    decided()
    elsewhere = a_caller("marketer", scope=Scope(channels=frozenset({"other"})))

    assert elsewhere.get(f"{BASE}/campaigns").json()["total"] == 0
    assert elsewhere.get(f"{BASE}/campaigns/spring/decisions").status_code == 404
    assert elsewhere.get(f"{BASE}/campaigns/spring/links").status_code == 404
    assert elsewhere.post(f"{BASE}/campaigns/results", {"codes": ["spring"]}).json()["items"] == []
    assert elsewhere.get(f"{BASE}/campaigns/spring/effect").status_code == 403


def test_without_a_mailbox_there_are_no_mails(marketer: Caller) -> None:
    assert marketer.get(f"{BASE}/mailbox").json()["code"] == "mailbox_closed"
