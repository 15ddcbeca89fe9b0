"""
Every endpoint against hostile input: a 4xx with a reason, never a 5xx.

Schemathesis makes requests from the OpenAPI document, valid and broken ones, with a fixed seed. The corpus puts nasty
values by hand into every path value, query value and body field of every route.
"""

import json
import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from django.test import override_settings
from hypothesis import HealthCheck, Phase, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance
from tests.web.api.callers import Caller, a_caller
from tests.web.api.test_matrix import PLACEHOLDERS

from mainstem.web.api.app import ROUTES, api

pytestmark = pytest.mark.slow
# About a minute for a hundred routes. From 20 examples on, Schemathesis also walks through every boundary of every
# schema, which is the long look before a release.
EXAMPLES = int(os.environ.get("MAINSTEM_HOSTILE_EXAMPLES", "8"))
CHECKS = [not_a_server_error, status_code_conformance, response_schema_conformance]

document = api.get_openapi_schema(path_prefix="/api/")
schema = schemathesis.openapi.from_dict(json.loads(json.dumps(document, default=str)))
schema.app = get_wsgi_application()
schema.config.generation.update(modes=[GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
schema.config.phases.coverage.enabled = EXAMPLES >= 20


@pytest.fixture(autouse=True)
def one_connection() -> Iterator[None]:
    """A request leaves the connection open, which belongs to the transaction of the test."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def everybody(db: None) -> Iterator[list[Caller]]:
    """Callers that together may call every route. Passwords are hashed quickly here, as no request is about that."""
    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield [a_caller("admin"), a_caller("steward")]


def caller_for(permission: str, callers: list[Caller]) -> Caller:
    return callers[1] if permission == "contacts.reveal" else callers[0]


@pytest.mark.django_db
@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_what_the_document_allows_and_forbids_is_answered_as_documented(
    case: schemathesis.Case, everybody: list[Caller]
) -> None:
    with transaction.atomic():
        permission = case.operation.definition.raw["x-permission"]
        caller = caller_for(permission, everybody)
        case.headers["Authorization"] = f"Bearer {caller.token}"
        try:
            response = case.call(app=schema.app)
            case.validate_response(response, checks=CHECKS)
        finally:
            transaction.set_rollback(True)


NASTY_TEXT = [
    "",
    "\x00",
    "\ud800",
    "\u202e\u0000",
    "x" * 70_000,
    "../../etc/passwd",
    "' OR 1=1 --",
    "1e400",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "99999999999999999999999999",
    "9223372036854775808",
    "-9223372036854775809",
]
NASTY_JSON: list[Any] = [
    *NASTY_TEXT,
    None,
    -1,
    2**31,
    2**63,
    -(2**63),
    [],
    [None],
    ["x"] * 2_000,
    {"a": {"b": {"c": []}}},
]


def _fields(body: dict) -> Iterator[tuple[str, dict]]:
    reference = body.get("$ref", "")
    found = document["components"]["schemas"].get(reference.rsplit("/", 1)[-1], body)
    yield from found.get("properties", {}).items()


def _sample(details: dict) -> Any:
    """Return a plain value of a field, so that only the nasty one beside it can be the reason to refuse."""
    for option in details.get("anyOf", []):
        return _sample(option)
    if "$ref" in details:
        found = document["components"]["schemas"][details["$ref"].rsplit("/", 1)[-1]]
        return _sample(found)
    if "enum" in details:
        return details["enum"][0]
    kind = details.get("type")
    if kind == "object":
        return {name: _sample(each) for name, each in details.get("properties", {}).items()}
    if kind == "array":
        return [_sample(details.get("items", {}))]
    if kind in ("integer", "number"):
        return max(1, details.get("minimum", 1))
    if kind == "boolean":
        return True
    formats = {"uuid": PLACEHOLDERS["uuid"], "date-time": "2026-01-01T00:00:00Z", "date": "2026-01-01"}
    return formats.get(details.get("format", ""), "x" * max(8, details.get("minLength", 0)))


def _addresses(path: str, operation: dict) -> Iterator[str]:
    """Yield the address with every path value, then every query value, replaced by every nasty text."""
    parameters = operation.get("parameters", [])
    plain = path
    for parameter in parameters:
        if parameter["in"] == "path":
            details = parameter["schema"]
            plain = plain.replace("{" + parameter["name"] + "}", str(_sample(details)))
    yield plain
    for nasty in NASTY_TEXT:
        quoted = _quoted(nasty)
        for parameter in parameters:
            if parameter["in"] == "path" and nasty.strip():
                yield path.replace("{" + parameter["name"] + "}", quoted).replace("{", "").replace("}", "")
            elif parameter["in"] == "query":
                yield f"{plain}?{parameter['name']}={quoted}"


def _quoted(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode("utf-8", "surrogatepass")[:9_000])


def _bodies(operation: dict) -> Iterator[Any]:
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return
    fields = dict(_fields(content["schema"]))
    good = {name: _sample(details) for name, details in fields.items()}
    yield from (None, [], "x", 5, {}, good, {**good, "unknown": 1})
    for name in fields:
        for nasty in NASTY_JSON:
            yield {**good, name: nasty}


@pytest.mark.django_db
@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_no_nasty_value_anywhere_is_answered_with_a_fault(route: Any, everybody: list[Caller]) -> None:
    caller = caller_for(route.permission, everybody)
    operation = document["paths"][route.path][route.method.lower()]
    addresses = list(_addresses(route.path, operation))
    requests = [(address, None) for address in addresses] + [(addresses[0], body) for body in _bodies(operation)]

    wrong = []
    for address, body in requests:
        data = None if body is None else json.dumps(body).encode()
        options = {} if data is None else {"data": data, "content_type": "application/json"}
        with transaction.atomic():
            response = caller.call(route.method, address, **options)
            transaction.set_rollback(True)
        if response.status_code >= 500 or not _is_in_shape(response):
            wrong.append((response.status_code, address[:200], repr(body)[:200], response.content[:200]))

    assert wrong == []


def _is_in_shape(response: Any) -> bool:
    return response.status_code < 400 or set(json.loads(response.content)) == {"code", "message", "details"}
