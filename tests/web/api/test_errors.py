"""Whatever goes wrong, the answer has one shape and says nothing about the inside."""

import json
from typing import Any

import psycopg
import pytest
from django.db import transaction
from ninja import NinjaAPI, Router, Schema
from ninja.constants import NOT_SET
from tests.web.api.callers import a_caller, anonymous

from mainstem.kernel import sql
from mainstem.kernel.errors import NotFound
from mainstem.kernel.permissions import needs
from mainstem.web.api.errors import response_to
from mainstem.web.api.guarding import guard

pytestmark = pytest.mark.django_db
ACCOUNTS = "/api/governance/accounts"


def shape_of(response: Any) -> dict:
    content = json.loads(response.content)
    assert set(content) == {"code", "message", "details"}
    assert response["Content-Type"].startswith("application/json")
    return content


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nothing/here", 404, "not_found"),
        ("GET", "/assets/nothing.js", 404, "not_found"),
        ("POST", "/nothing", 405, "method_not_allowed"),
        ("GET", "/api/governance/accounts/999999999", 404, "not_found"),
        ("PATCH", "/api/governance/me", 405, "method_not_allowed"),
        ("TRACE", "/api/governance/me", 405, "method_not_allowed"),
        ("GET", "/api/governance/accounts/0", 422, "malformed"),
        ("GET", "/api/governance/accounts/x", 422, "malformed"),
        ("GET", "/api/governance/accounts/99999999999999999999999", 422, "malformed"),
        ("GET", "/api/governance/accounts?limit=0", 422, "malformed"),
        ("GET", "/api/governance/accounts?limit=501", 422, "malformed"),
        ("GET", "/api/governance/accounts?cursor=made-up", 422, "bad_cursor"),
        ("GET", "/api/governance/audit?actor=%00", 422, "malformed"),
        ("GET", "/api/governance/accounts/%00", 422, "malformed"),
        ("GET", "/api/governance/accounts/%ff%fe", 422, "malformed"),
        ("GET", "/api/" + "x" * 9_000, 414, "address_too_long"),
        ("GET", "/api/governance/audit/verification?sequence=1&hash=zz", 422, "malformed"),
    ],
)
def test_a_request_that_leads_nowhere_gets(method: str, path: str, status: int, code: str) -> None:
    response = a_caller("admin").call(method, path)

    assert (response.status_code, shape_of(response)["code"]) == (status, code)


def post(data: bytes | str, content_type: str = "application/json", **headers: str) -> Any:
    return a_caller("admin").call("POST", ACCOUNTS, data=data, content_type=content_type, headers=headers)


GOOD = b'{"email": "ann@company.example", "name": "Ann"}'


@pytest.mark.parametrize(
    ("data", "content_type", "headers", "status"),
    [
        (b"{", "application/json", {}, 422),
        (b"", "application/json", {}, 422),
        (b"null", "application/json", {}, 422),
        (b"[]", "application/json", {}, 422),
        (b'"x"', "application/json", {}, 422),
        (b'{"email": "a@b.example"}', "application/json", {}, 422),
        (b'{"email": NaN, "name": "x"}', "application/json", {}, 422),
        (b'{"email": 1e999, "name": "x"}', "application/json", {}, 422),
        (b'{"email": ' + b"9" * 5_000 + b', "name": "x"}', "application/json", {}, 422),
        (b'{"email": "a@b.example", "name": "\\u0000"}', "application/json", {}, 422),
        (b'{"email": "a@b.example", "name": "\\ud800"}', "application/json", {}, 422),
        (b'{"email": "a@b.example", "name": "' + b"x" * 201 + b'"}', "application/json", {}, 422),
        ('{"email": "a@b.example", "name": "é"}'.encode("latin-1"), "application/json", {}, 422),
        (GOOD.decode().encode("utf-16"), "application/json", {}, 422),
        (b"[" * 100_000, "application/json", {}, 422),
        (b'{"a":' * 50 + b"1" + b"}" * 50, "application/json", {}, 422),
        (b" " * (8 * 1024 * 1024 + 1), "application/json", {}, 413),
        (GOOD, "text/plain", {}, 415),
        (GOOD, "application/json; charset=gbk", {}, 415),
        (b"email=a", "application/x-www-form-urlencoded", {}, 415),
        (b"--x--", "multipart/form-data; boundary=x", {}, 415),
        (GOOD, "application/json", {"Content-Encoding": "gzip"}, 415),
        (GOOD, "application/json", {"Host": "evil.example"}, 400),
        (GOOD, "application/json", {"Content-Length": "-5"}, 400),
        (GOOD, "application/json", {"Content-Length": "many"}, 400),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_hostile_body_is_refused(data: bytes, content_type: str, headers: dict, status: int) -> None:
    response = post(data, content_type, **headers)

    assert response.status_code == status
    shape_of(response)


def test_a_refused_field_is_named_and_its_value_not_repeated() -> None:
    response = post(b'{"email": 5, "name": "13800136027"}')

    content = shape_of(response)
    assert content["details"]["fields"][0]["path"].endswith("email")
    assert "13800136027" not in response.content.decode()


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic eDp5", "Bearer msk_" + "x" * 43, "bearer \xff"])
def test_a_token_that_is_none_gets_401(header: str) -> None:
    response = anonymous().call("GET", ACCOUNTS, headers={"Authorization": header})

    assert (response.status_code, shape_of(response)["code"]) == (401, "not_signed_in")
    assert response["WWW-Authenticate"].startswith("Bearer")


# faults


@pytest.mark.parametrize("error", [ZeroDivisionError("secret inside"), RuntimeError("lin@qq.com"), KeyError("x")])
def test_a_fault_says_nothing_about_itself(error: Exception) -> None:
    response = response_to(error)

    assert response.status_code == 500
    assert shape_of(response)["code"] == "fault"
    assert "inside" not in response.content.decode()
    assert "lin@" not in response.content.decode()


def an_error_of(statement: str) -> psycopg.Error:
    with pytest.raises(psycopg.Error) as raised, transaction.atomic(), sql.cursor() as cursor:
        cursor.execute(statement)
    return raised.value


@pytest.mark.parametrize(
    ("statement", "status"),
    [
        ("SELECT 99999999999::int", 422),
        ("SELECT '2026-02-30'::date", 422),
        ("SELECT 'x'::uuid", 422),
        ("SELECT convert_from('\\xff', 'utf8')", 422),
        ("SELECT 1/0", 500),
        ("SELECT nonsense", 500),
        ("SELECT 1 FROM no_such_table", 500),
    ],
)
def test_a_database_error_is_the_callers_only_if_a_value_was(statement: str, status: int) -> None:
    response = response_to(an_error_of(statement))

    assert response.status_code == status
    shape_of(response)


# guarding


class Something(Schema):
    name: str


def guarded(*, permission: str | None, is_async: bool = False) -> None:
    router = Router()

    async def later(request: Any) -> None: ...

    def now(request: Any) -> None: ...

    view = later if is_async else now
    if permission is not None:
        needs(permission)(view)
    router.get("/x", response=NOT_SET)(view)
    api = NinjaAPI(urls_namespace=f"test-{permission}-{is_async}", docs_url=None, openapi_url=None)
    api.add_router("/y", router)
    guard(api._get_bound_routers())


@pytest.mark.parametrize(
    ("permission", "is_async", "says"),
    [
        (None, False, "declares no permission"),
        ("cats.pet", False, "no role knows"),
        ("orders.read", True, "asynchronous"),
    ],
)
def test_a_route_in_want_of_its_guard_stops_the_boot(permission: str | None, is_async: bool, says: str) -> None:
    with pytest.raises(Exception, match=says):
        guarded(permission=permission, is_async=is_async)


def test_a_refusal_becomes_its_status() -> None:
    response = response_to(NotFound("There is no such order.", number="4711"))

    assert response.status_code == 404
    assert shape_of(response) == {
        "code": "not_found",
        "message": "There is no such order.",
        "details": {"number": "4711"},
    }
