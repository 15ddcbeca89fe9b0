"""A write that a browser's session stands for has to come from our own pages."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

from mainstem.kernel.errors import NotAllowed
from mainstem.web.api.errors import refused_response

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


class FromElsewhere(NotAllowed):
    """A write without the proof that it comes from a page of ours."""

    code = "csrf_failed"


_SENTENCE = "This write did not come from the console: load the page again and repeat it."


def failure(_request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's view for what its own check refuses."""
    del reason
    return refused_response(FromElsewhere(_SENTENCE))


def refuse_writes_from_elsewhere(request: HttpRequest) -> None:
    """
    Check the header `X-CSRFToken` against the cookie, and the origin, as Django does for its forms.

    :raises FromElsewhere: if they do not belong together
    """
    if request.method in SAFE:
        return
    if _Check(_nothing).process_view(request, _nothing, (), {}) is not None:
        raise FromElsewhere(_SENTENCE)


class _Check(CsrfViewMiddleware):
    def _reject(self, request: HttpRequest, reason: str) -> HttpResponse:
        return failure(request, reason)


def _nothing(*_: Any) -> Any:
    return None
