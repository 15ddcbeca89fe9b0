"""Puts the gate, the checks and the idempotency of writes around every route that a context brings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse
from ninja.operation import Operation
from ninja.router import BoundRouter

from mainstem.governance.queries.roles import known_permissions
from mainstem.kernel.http import ANSWERS_AFRESH, READS
from mainstem.kernel.permissions import ATTRIBUTE, PUBLIC, SIGNED_IN
from mainstem.web.api.errors import error_response
from mainstem.web.api.gate import ApiToken
from mainstem.web.api.writes import HEADER, SAFE, key_of, run_once

JSON = "application/json"
CONVERTER = re.compile(r"{[^}:]+:")
ERROR = {
    "description": "Refused: why stands in `code`",
    "content": {JSON: {"schema": {"$ref": "#/components/schemas/ErrorOut"}}},
}
KEY_PARAMETER = {
    "in": "header",
    "name": HEADER,
    "required": True,
    "description": "Any fresh text, a UUID for example. The same key and request again give the first answer again.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"},
}


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one address, and what it needs."""

    method: str
    path: str
    permission: str
    is_write: bool
    operation: Operation


def guard(routers: list[BoundRouter]) -> tuple[Route, ...]:
    """
    Guard every route of the mounted routers, and return them.

    :raises ImproperlyConfigured: if a route declares no permission or an unknown one, is asynchronous, or its schema's
        name is taken: a mistake of ours that must not be found by a caller
    """
    routes: list[Route] = []
    for path, operation in _operations(routers):
        permission = getattr(operation.view_func, ATTRIBUTE, None)
        name = f"{operation.view_func.__module__}.{operation.view_func.__name__}"
        if permission is None:
            raise ImproperlyConfigured(f"{name} declares no permission: add @needs(…) below the router's decorator.")
        if permission not in known_permissions() and permission not in (PUBLIC, SIGNED_IN):
            raise ImproperlyConfigured(
                f"{name} needs {permission}, which no role knows: see governance/rules/roles.py."
            )
        if operation.is_async:
            raise ImproperlyConfigured(f"{name} is asynchronous: transactions and scopes are per thread here.")
        is_write = _guard(operation, permission)
        routes += [Route(method, path, permission, is_write, operation) for method in operation.methods]
    return tuple(sorted(routes, key=lambda route: (route.path, route.method)))


def _guard(operation: Operation, permission: str) -> bool:
    view = operation.view_func
    only_reads = getattr(view, READS, False) or all(method in SAFE for method in operation.methods)
    afresh = getattr(view, ANSWERS_AFRESH, False)
    operation.auth_callbacks = [ApiToken(permission)]
    operation.run = partial(  # type: ignore[method-assign]  # the one seam around a whole request of one route
        _run, operation, operation.run, needs_key=not only_reads, keeps_answer=not only_reads and not afresh
    )
    _describe(operation, permission, needs_key=not only_reads)
    return not only_reads


def _run(
    operation: Operation, run: Any, request: HttpRequest, *, needs_key: bool, keeps_answer: bool, **path_values: Any
) -> HttpResponse:
    try:
        refused = operation._run_checks(request) or _refusal_of_media_type(operation, request)
        if refused is not None:
            return refused
        if keeps_answer:
            return run_once(run, request, path_values)
        if needs_key:
            key_of(request)
        answered: HttpResponse = run(request, **path_values)
    except Exception as error:
        return operation.api.on_exception(request, error)
    return answered


def _refusal_of_media_type(operation: Operation, request: HttpRequest) -> HttpResponse | None:
    sources = {model.__ninja_param_source__ for model in operation.models}
    if not sources & {"body", "form", "file"} or not _has_body(request):
        return None
    given = request.content_type or ""
    if sources & {"form", "file"}:
        accepted = ["multipart/form-data"] + ([] if "file" in sources else ["application/x-www-form-urlencoded"])
    else:
        accepted = [JSON]
    charset = (request.content_params or {}).get("charset", "utf-8").lower().strip('"')
    if given not in accepted or charset not in ("utf-8", "utf8"):
        return error_response(415, details={"accepted": accepted})
    return None


def _has_body(request: HttpRequest) -> bool:
    return request.META.get("CONTENT_LENGTH", "") not in ("", "0", 0)


def _describe(operation: Operation, permission: str, *, needs_key: bool) -> None:
    extra = dict(operation.openapi_extra or {})
    extra["x-permission"] = permission
    extra.setdefault("responses", {})
    extra["responses"] = {**extra["responses"], "4XX": ERROR}
    if needs_key:
        extra["parameters"] = [*extra.get("parameters", []), KEY_PARAMETER]
    operation.openapi_extra = extra


def _operations(routers: list[BoundRouter]) -> Iterator[tuple[str, Operation]]:
    for router in routers:
        for path, view in router.path_operations.items():
            parts = [part.strip("/") for part in (router.prefix, path) if part and part.strip("/")]
            for operation in view.operations:
                yield CONVERTER.sub("{", "/api/" + "/".join(parts)), operation
