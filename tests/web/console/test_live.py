"""Live streams: who may hear what, what arrives, how many there may be, and that threads come back."""

import json
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpResponse
from tests.events.test_quarantine import a_source, a_track, take_in
from tests.web.api.callers import Caller, a_caller
from tests.web.api.test_serve import a_web_process, wait_until_ready

from mainstem.web.console import live, streams
from mainstem.web.console.streams import PLACES, Stream

pytestmark = pytest.mark.usefixtures("committed_database")

LIVE = "/api/console/live"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "TICK_SECONDS", 0.02)


def messages(answer: Any, wanted: int) -> list[tuple[str, str, Any]]:
    """Read so many messages as (event, id, data), then go."""
    found = []
    try:
        for block in answer.streaming_content:
            for text in block.decode().split("\n\n"):
                lines = dict(line.split(": ", 1) for line in text.split("\n") if ": " in line)
                if "data" in lines:
                    found.append((lines.get("event", ""), lines.get("id", ""), json.loads(lines["data"])))
            if len(found) >= wanted:
                break
    finally:
        answer.close()
    return found


def listen(caller: Caller, query: str, **options: Any) -> Any:
    answer = caller.get(f"{LIVE}?{query}", **options)
    assert answer.status_code == 200, answer.content
    return answer


def test_an_event_that_was_committed_appears_masked_and_a_reconnect_goes_on_after_it() -> None:
    source = a_source()
    take_in(source, a_track(1))
    operator = a_caller("operator")
    query = f"topics=log&source={source.code}"

    ((_, place, first),) = messages(listen(operator, query), 1)
    take_in(source, {"type": "identify", "messageId": "i", "userId": "u", "traits": {"email": "ann@example.com"}})
    ((_, _, again),) = messages(listen(operator, query, headers={"Last-Event-ID": place}), 1)

    assert [event["message_id"] for event in first["events"]] == ["m-1"]
    assert [event["message_id"] for event in again["events"]] == ["i"]
    assert again["events"][0]["body"]["traits"] == {"email": "<email>"}
    assert again["events"][0]["source"] == source.code
    assert again["is_whole"] is True


def test_what_happened_elsewhere_moves_the_place_but_is_not_shown() -> None:
    source, other = a_source(), a_source()
    take_in(other, a_track(1))

    ((_, place, found),) = messages(listen(a_caller("operator"), f"topics=log&source={source.code}"), 1)

    assert found["events"] == []
    assert place


@pytest.mark.parametrize(
    ("role", "topics", "status"),
    [
        ("marketer", "log", 403),
        ("marketer", "accounts", 403),
        ("marketer", "quarantine", 403),
        ("marketer", "imports", 403),
        ("analyst", "log", 200),
        ("analyst", "log,imports", 403),
        ("marketer", "work,tasks", 200),
        ("operator", "log,accounts,quarantine,imports,work,tasks", 200),
        ("operator", "gossip", 422),
        ("operator", "", 422),
    ],
)
def test_every_topic_asks_for_its_own_permission(role: str, topics: str, status: int) -> None:
    answer = a_caller(role).get(f"{LIVE}?topics={topics}")

    assert answer.status_code == status
    answer.close()
    assert PLACES.taken == 0


def test_nobody_listens_without_signing_in() -> None:
    assert Caller().get(f"{LIVE}?topics=work").status_code == 401


def test_open_work_and_accounts_are_told_and_told_again_only_when_they_change() -> None:
    source = a_source()
    take_in(source, a_track(1), a_track(2, event=None))
    operator = a_caller("operator")

    found = messages(listen(operator, "topics=work,accounts,quarantine"), 4)

    by_event = {event: data for event, _, data in found}
    work = {page: count for event, _, data in found if event == "work" for page, count in data.items()}
    assert work == {"events": 1, "imports": 0}
    (account,) = [each for each in by_event["accounts"] if each["source"] == source.code]
    assert (account["received"], account["stored"], account["quarantined"]) == (2, 1, 1)
    assert account["adds_up"] is True
    assert by_event["quarantine"] == [{"reason": "no_event_name", "rows": 1}]


def test_streams_beyond_the_bound_are_refused_and_a_place_comes_back(settings: Any) -> None:
    settings.WEB_STREAMS = 2
    callers = [a_caller("operator") for _ in range(3)]

    open_ones = [listen(caller, "topics=work") for caller in callers[:2]]
    refused = callers[2].get(f"{LIVE}?topics=work")
    open_ones[0].close()
    admitted = listen(callers[2], "topics=work")

    assert (refused.status_code, refused.json()["code"]) == (503, "streams_full")
    for answer in (open_ones[1], admitted):
        answer.close()
    assert PLACES.taken == 0


def test_one_caller_cannot_take_every_place() -> None:
    operator = a_caller("operator")

    open_ones = [listen(operator, "topics=work") for _ in range(streams.STREAMS_PER_CALLER)]
    refused = operator.get(f"{LIVE}?topics=work")

    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_streams")
    for answer in open_ones:
        answer.close()
    assert PLACES.taken == 0


def test_a_stream_beats_and_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "HEARTBEAT_SECONDS", 0.05)
    monkeypatch.setattr(streams, "LONGEST_SECONDS", 0.3)

    said = list(Stream("account:1", lambda: iter(())))

    assert said[0].startswith(b"retry:")
    assert b": still here\n\n" in said
    assert PLACES.taken == 0


def test_a_tick_asks_one_question_at_most(monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: Any) -> None:
    steps: list[Any] = []
    monkeypatch.setattr(live, "stream_response", lambda _caller, step: steps.append(step) or HttpResponse())
    a_caller("operator").get(f"{LIVE}?topics=work,tasks,accounts,quarantine,imports")

    for _ in range(8):
        with django_assert_max_num_queries(20) as seen:
            list(steps[0]())
        # Entering and leaving the scope are the settings around the one question.
        settings = ("set_config", "current_setting", "SAVEPOINT", "BEGIN", "COMMIT")
        asked = [each["sql"] for each in seen.captured_queries if not any(word in each["sql"] for word in settings)]
        assert len(asked) <= 1


def reading(address: str, token: str) -> Iterator[bytes]:
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(
            f"GET {LIVE}?topics=work HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
        )
        while block := line.recv(65_536):
            yield block


def test_the_web_process_gives_a_thread_back_when_its_reader_goes() -> None:
    operator = a_caller("operator")
    token = operator.token or ""

    with a_web_process(MAINSTEM_WEB_THREADS="2", MAINSTEM_WEB_STREAMS="1") as address:
        wait_until_ready(address)
        first = reading(address, token)
        head = next(first)
        while b"event: work" not in head:
            head += next(first)
        # The other thread still answers, and the one stream there may be is taken.
        assert _status(f"{address}{LIVE}?topics=work", token) == 503
        assert _status(f"{address}/livez", token) == 200
        first.close()
        deadline = time.monotonic() + 60
        while (status := _status(f"{address}{LIVE}?topics=work", token)) == 503 and time.monotonic() < deadline:
            time.sleep(0.5)

    assert b"text/event-stream" in head
    assert status == 200


def _status(address: str, token: str) -> int:
    request = urllib.request.Request(address, headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
