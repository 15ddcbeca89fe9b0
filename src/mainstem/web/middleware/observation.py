"""Watches every request from outside: an id, a line in the log, a count, and one shape even for what Django answers."""

import re
import time
from collections.abc import Callable

import structlog
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from prometheus_client import Counter, Histogram

from mainstem.kernel.http import principal_of
from mainstem.kernel.ids import new_id
from mainstem.web.api.errors import MESSAGES, error_response, response_to
from mainstem.web.api.words import language_of

log = structlog.get_logger("mainstem.web.requests")

REQUESTS = Counter("mainstem_http_requests", "Requests answered", ["method", "route", "status"])
SECONDS = Histogram("mainstem_http_request_seconds", "Time to answer a request", ["method", "route"])
METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
QUIET = frozenset({"livez", "readyz", "metrics"})
_REQUEST_ID = re.compile(r"[A-Za-z0-9-]{8,64}")


class Observation:
    """
    The outermost layer. A line of the log names the route's template, never the address: addresses hold references,
    search words and worse.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request_id = _request_id(request)
        began = time.perf_counter()
        language = language_of(request.headers.get("Accept-Language", ""))
        with structlog.contextvars.bound_contextvars(request_id=request_id), translation.override(language):
            response = _in_one_shape(request, self._get_response(request))
            response["X-Request-Id"] = request_id
            if request.path_info.startswith("/api/"):
                response.headers.setdefault("Cache-Control", "no-store")
                response.headers.setdefault("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
            _note(request, response, time.perf_counter() - began)
        return response

    def process_exception(self, _request: HttpRequest, exception: Exception) -> HttpResponse:
        """Answer what a view outside the API raised."""
        return response_to(exception)


def _note(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    match = request.resolver_match
    route = match.route if match is not None else "unmatched"
    method = request.method if request.method in METHODS else "OTHER"
    REQUESTS.labels(method, route, response.status_code).inc()
    SECONDS.labels(method, route).observe(seconds)
    if route in QUIET and response.status_code < 400:
        return
    log.info(
        "request",
        method=method,
        route=route,
        status=response.status_code,
        duration_ms=round(seconds * 1000, 1),
        actor=principal_of(request).actor,
    )


def _in_one_shape(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    if response.status_code not in MESSAGES or "json" in response.get("Content-Type", ""):
        return response
    if not request.path_info.startswith("/api/") and (response.streaming or response.content):
        return response  # a page for people
    shaped = error_response(response.status_code)
    for name, value in response.items():
        if name not in ("Content-Type", "Content-Length"):
            shaped[name] = value
    return shaped


def _request_id(request: HttpRequest) -> str:
    given = request.headers.get("X-Request-Id", "")
    return given if _REQUEST_ID.fullmatch(given) else new_id().hex
