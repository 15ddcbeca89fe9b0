"""Logs, metrics and health: everything is seen, nobody is."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from django.conf import settings
from django.db import connection
from tests.web.api.callers import a_caller, anonymous

from mainstem.web import health

pytestmark = pytest.mark.django_db
MAIL, PHONE, PASSWORD = "lin.xiaoqing@qq.com", "13800136027", "three blind mice"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything this process logs, formatted as in production."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_formatter())
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)


def _formatter() -> logging.Formatter:
    given = dict(settings.LOGGING["formatters"]["json"])
    return given.pop("()")(**given)


def lines(log: io.StringIO) -> list[dict]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def test_a_line_says_who_what_and_how_long_and_its_id_comes_back(log: io.StringIO) -> None:
    caller = a_caller("admin")

    response = caller.get(f"/api/governance/accounts/{caller.account_id}", headers={"X-Request-Id": "till-4711-abc"})

    [line] = [each for each in lines(log) if each["event"] == "request"]
    assert response["X-Request-Id"] == line["request_id"] == "till-4711-abc"
    assert line["route"] == "api/governance/accounts/<account_id>"
    assert (line["status"], line["method"], line["actor"]) == (200, "GET", f"account:{caller.account_id}")
    assert line["duration_ms"] >= 0


def test_no_line_holds_personal_data_wherever_it_stood_in_the_request(log: io.StringIO) -> None:
    admin = a_caller("admin")
    headers = {"X-Request-Id": MAIL, "User-Agent": f"x {MAIL} {PHONE}", "Referer": f"https://x/?m={MAIL}"}

    admin.get(f"/api/governance/audit?actor={MAIL}&subject={PHONE}", headers=headers)
    admin.get(f"/api/governance/accounts/{MAIL}", headers=headers)
    admin.get(f"/nowhere/{PHONE}/{MAIL}?q={PHONE}", headers=headers)
    admin.post("/api/governance/accounts", {"email": MAIL, "name": f"Lin {PHONE}", "password": PASSWORD})
    admin.post("/api/governance/accounts", {"email": MAIL, "name": f"Lin {PHONE}"})
    admin.post("/api/governance/login", {"email": MAIL, "password": PASSWORD})
    admin.post("/api/governance/login", {"email": MAIL, "password": "wrong" + PHONE})
    admin.call("POST", "/api/governance/login", data=f"{MAIL} {PHONE}".encode(), content_type="application/json")

    written = log.getvalue()
    assert len(lines(log)) >= 8
    for secret in (MAIL, "xiaoqing", PHONE, PASSWORD, "three blind", str(admin.token)):
        assert secret not in written


def test_even_a_fault_that_names_a_person_is_logged_without_the_person(log: io.StringIO) -> None:
    try:
        raise RuntimeError(  # noqa: TRY301 - the test needs a traceback
            f"Key (email)=({MAIL}) already exists, call {PHONE}, token msk_{'a' * 43}"
        )
    except RuntimeError:
        structlog.get_logger("mainstem.test").exception("fault", detail={"mail": [MAIL]})
        logging.getLogger("some.library").exception("it failed for %s", MAIL)

    written = log.getvalue()
    assert "RuntimeError" in written
    assert "<email>" in written
    for secret in (MAIL, PHONE, "msk_a"):
        assert secret not in written


def test_djangos_own_line_about_a_fault_names_no_address(log: io.StringIO) -> None:
    fault = {"exc_info": RuntimeError("it broke"), "extra": {"status_code": 500}}

    logging.getLogger("django.request").error("Internal Server Error: %s", f"/x/{MAIL}", **fault)

    assert "/x/" not in log.getvalue()
    assert "answered with 500" in log.getvalue()


def test_metrics_count_by_route_and_not_by_address() -> None:
    caller = a_caller("admin")
    caller.get("/api/governance/accounts/999999999")
    caller.call("BREW", "/nowhere/13800136027")

    text = anonymous().get("/metrics").content.decode()

    assert (
        'mainstem_http_requests_total{method="GET",route="api/governance/accounts/<account_id>",status="404"}' in text
    )
    assert 'method="OTHER",route="<path:address>"' in text
    assert "mainstem_http_request_seconds_bucket" in text
    assert "999999999" not in text
    assert "13800136027" not in text


def test_the_process_is_alive_and_ready() -> None:
    alive, ready = anonymous().get("/livez"), anonymous().get("/readyz")

    assert (alive.status_code, alive.json()) == (200, {"status": "alive"})
    assert ready.status_code == 200
    assert ready.json() == {"status": "ready", "checks": {"database": "ok", "migrations": "ok", "role": "ok"}}


def test_a_check_that_fails_makes_the_process_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable() -> str:
        raise OSError("the password is hunter2")

    monkeypatch.setitem(health.CHECKS, "database", unreachable)

    response = anonymous().get("/readyz")

    assert response.status_code == 503
    assert response.json()["checks"]["database"] == "failed"
    assert b"hunter2" not in response.content


def test_the_documentation_is_served_from_here_alone() -> None:
    page = anonymous().get("/api/docs")
    script = anonymous().get("/api/docs/swagger-ui-bundle.js")
    document = anonymous().get("/api/openapi.json")

    assert page.status_code == script.status_code == document.status_code == 200
    assert b"http" not in page.content.replace(b"https://", b"http://").split(b"<body>")[0]
    assert len(script.content) > 100_000
    assert document.json()["openapi"].startswith("3.1")
    assert anonymous().get("/api/docs/../../settings.py").status_code == 404


def test_answers_of_the_api_are_not_stored_or_framed() -> None:
    response = a_caller("admin").get("/api/governance/me")

    assert response["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"


def test_a_request_sees_nothing_of_the_scope_of_the_one_before() -> None:
    manager = a_caller("store_manager")
    manager.client.get("/api/governance/me", headers={"Authorization": f"Bearer {manager.token}"})

    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('mainstem.locations'), current_setting('mainstem.brands')")
        assert cursor.fetchone() == ("{}", "{}")
