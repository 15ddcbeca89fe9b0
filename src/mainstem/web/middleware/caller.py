"""Who calls: reads the token or the session, and lets the connection see nothing until a gate says otherwise."""

from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from mainstem.governance import operations, queries
from mainstem.kernel import clock
from mainstem.kernel.http import ANONYMOUS, Principal
from mainstem.kernel.scope import NOTHING, enter
from mainstem.web.api.errors import refused_response, response_to
from mainstem.web.signing_in import sessions
from mainstem.web.signing_in.csrf import FromElsewhere, refuse_writes_from_elsewhere

READINESS = "/readyz"
NEEDS_NO_DATABASE = frozenset({"/livez", "/metrics"})
SCHEME = "bearer "
API = "/api/"
MOST_REMEMBERED = 10_000


class Caller:
    """
    Sets `request.principal`, and the scope behind row-level security to nothing, before anything else happens.

    A connection outlives its request: without this, a request would begin with what the one before it could see. A
    token speaks for itself; a session is sent along by the browser whoever asks, so its writes need a second proof.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response
        self._noted: dict[int, datetime] = {}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.principal = ANONYMOUS  # type: ignore[attr-defined]  # Django requests are open for this
        if request.path_info in NEEDS_NO_DATABASE:
            return self._get_response(request)
        try:
            enter(NOTHING)
            request.principal = self._principal(request)  # type: ignore[attr-defined]
        except DatabaseError as error:
            # Without a known scope nothing may run; readiness answers for itself.
            return self._get_response(request) if request.path_info == READINESS else response_to(error)
        except FromElsewhere as refusal:
            return refused_response(refusal)
        return self._get_response(request)

    def _principal(self, request: HttpRequest) -> Principal:
        header = request.headers.get("Authorization", "")
        now = clock.now()
        if header[: len(SCHEME)].lower() != SCHEME:
            return _of_session(request, now)
        principal = queries.find_principal(header[len(SCHEME) :].strip(), now=now)
        if principal is None:
            return ANONYMOUS
        if principal.token_id is not None:
            self._note_use(principal.token_id, now)
        return principal

    def _note_use(self, token_id: int, now: datetime) -> None:
        """Write a use down once an hour and process: a statement at every request would cost more than it tells."""
        hour = now.replace(minute=0, second=0, microsecond=0)
        if self._noted.get(token_id) == hour:
            return
        if len(self._noted) >= MOST_REMEMBERED:
            self._noted.clear()
        operations.note_use(token_id=token_id, now=now)
        self._noted[token_id] = hour


def _of_session(request: HttpRequest, now: datetime) -> Principal:
    if not request.path_info.startswith(API) or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return ANONYMOUS
    account_id = request.user.pk
    if account_id is None or not sessions.keep(request, now=now):
        return ANONYMOUS
    principal = queries.find_principal_of(account_id)
    if principal is None:
        return ANONYMOUS
    refuse_writes_from_elsewhere(request)
    return principal
