"""Every route is called as every role: the page, the roles and the answers agree."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from tests.web.api.callers import Caller, a_caller, anonymous

from mainstem.governance.contracts import Role
from mainstem.kernel.permissions import PUBLIC
from mainstem.web.api import matrix
from mainstem.web.api.app import ROUTES, api
from mainstem.web.api.schemas import clashing_names

DOCS = Path(__file__).parents[3] / "docs" / "roles.md"
PLACEHOLDERS = {"integer": "999999999", "uuid": "00000000-0000-7000-8000-000000000000"}


def _documented() -> dict[tuple[str, str], dict]:
    paths = api.get_openapi_schema()["paths"]
    return {
        (method.upper(), path): operation
        for path, operations in paths.items()
        for method, operation in operations.items()
    }


def _address(path: str, operation: dict) -> str:
    for parameter in operation.get("parameters", []):
        if parameter["in"] == "path":
            schema = parameter["schema"]
            value = schema.get("enum", [PLACEHOLDERS.get(schema.get("format", schema.get("type")), "x")])[0]
            path = path.replace("{" + parameter["name"] + "}", str(value))
    return re.sub(r"{[^}]*}", "x", path)


def _call(caller: Caller, method: str, address: str) -> Any:
    with transaction.atomic():
        response = caller.call(method, address, None if method == "GET" else {})
        transaction.set_rollback(True)
    return response


def _lacks_permission(response: Any, permission: str) -> bool:
    """Tell the gate's 403 from that of a use case, which may refuse a caller for other reasons."""
    return response.status_code == 403 and response.json()["details"].get("permission") == permission


def test_the_page_has_a_row_for_every_route_and_no_other() -> None:
    generated = matrix.page((route.method, route.path, route.permission) for route in ROUTES)

    written = DOCS.read_text(encoding="utf-8") if DOCS.exists() else ""

    assert written == generated, "run `python -m mainstem.web.api`"


def test_every_route_is_documented_under_the_permission_it_is_guarded_with() -> None:
    documented = {key: operation["x-permission"] for key, operation in _documented().items()}

    guarded = {(route.method, route.path): route.permission for route in ROUTES}

    assert documented == guarded


def test_no_context_gives_two_schemas_the_same_name() -> None:
    assert clashing_names(ROUTES) == {}


def test_every_reference_in_the_document_leads_somewhere_and_every_operation_id_is_its_own() -> None:
    document = json.loads(json.dumps(api.get_openapi_schema(), default=str))

    references = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(document)))
    ids = [operation["operationId"] for operation in _documented().values()]

    assert references - set(document["components"]["schemas"]) == set()
    assert len(ids) == len(set(ids))


@pytest.mark.django_db
@pytest.mark.parametrize("role", list(Role))
def test_every_route_answers_403_exactly_to_the_roles_that_lack_it(role: Role) -> None:
    caller = a_caller(str(role))
    documented = _documented()

    wrong = {}
    for route in ROUTES:
        response = _call(caller, route.method, _address(route.path, documented[route.method, route.path]))
        is_refused = _lacks_permission(response, route.permission)
        is_unknown = response.status_code == 401 and route.permission != PUBLIC
        is_allowed = role in matrix.allowed_roles(route.permission)
        if is_refused is is_allowed or is_unknown or response.status_code >= 500:
            wrong[f"{route.method} {route.path}"] = response.status_code

    assert wrong == {}


@pytest.mark.django_db
def test_every_route_but_the_public_ones_answers_401_to_nobody() -> None:
    documented = _documented()

    open_routes = {
        f"{route.method} {route.path}"
        for route in ROUTES
        if _call(anonymous(), route.method, _address(route.path, documented[route.method, route.path])).status_code
        != 401
    }

    public = {f"{route.method} {route.path}" for route in ROUTES if route.permission == PUBLIC}
    assert open_routes == public


@pytest.mark.django_db
def test_an_account_without_roles_reaches_only_what_needs_a_token_alone() -> None:
    caller = a_caller()

    assert caller.get("/api/governance/me").status_code == 200
    assert caller.get("/api/governance/accounts").status_code == 403
