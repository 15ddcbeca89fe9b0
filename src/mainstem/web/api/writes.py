"""Every write under an Idempotency-Key: done once, answered as often as it is asked."""

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse

from mainstem.governance import operations, queries
from mainstem.governance.contracts import KeptAnswer, Key
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

Run = Callable[..., HttpResponse]


class _Undo(Exception):
    def __init__(self, response: HttpResponse) -> None:
        super().__init__()
        self.response = response


def key_of(request: HttpRequest) -> Key:
    """
    Return the request's Idempotency-Key.

    :raises KeyMissing: if there is none
    :raises KeyMalformed: if it cannot be one
    """
    return queries.read_key(request.headers.get(HEADER), actor=principal_of(request).actor)


def run_once(run: Run, request: HttpRequest, path_values: dict[str, Any]) -> HttpResponse:
    """
    Carry a write out, or answer as the first time.

    Work and answer commit in one transaction: a crash leaves neither. A refused or failed write leaves nothing at all,
    not even its key, so it may be sent again unchanged.

    :raises KeyReused: if the key was used for a different request
    :raises KeyInUse: if the first request with the key is still running
    """
    key, actor = key_of(request), principal_of(request).actor
    digest = queries.request_digest(
        key,
        method=request.method or "",
        path=request.get_full_path(),
        content_type=request.content_type or "",
        body=_body(request),
    )
    try:
        with transaction.atomic():
            kept = operations.claim_key(actor=actor, key=key, request_digest=digest, now=clock.now())
            if kept is not None:
                return _replayed(kept)
            response = _carried_out(run, request, path_values)
            operations.keep_answer(
                actor=actor,
                key=key,
                answer=KeptAnswer(response.status_code, response.get("Content-Type", ""), response.content),
            )
            return response
    except _Undo as undo:
        return undo.response


def _carried_out(run: Run, request: HttpRequest, path_values: dict[str, Any]) -> HttpResponse:
    response = run(request, **path_values)
    if response.status_code >= 400:
        raise _Undo(response)
    return response


def _body(request: HttpRequest) -> bytes:
    if (request.content_type or "").startswith("multipart/"):
        # An upload is known by its size and boundary: reading it here would take it from the view.
        return f"multipart:{request.META.get('CONTENT_LENGTH', '')}:{request.META.get('CONTENT_TYPE', '')}".encode()
    return request.body


def _replayed(kept: KeptAnswer) -> HttpResponse:
    response = HttpResponse(kept.body, status=kept.status, content_type=kept.content_type or None)
    if not kept.content_type:
        del response["Content-Type"]
    response[REPLAYED] = "true"
    return response
