"""The one shape of every refusal and fault: `{"code", "message", "details"}`."""

import json
from collections.abc import Mapping
from typing import Any

import psycopg
import structlog
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation, TooManyFieldsSent, TooManyFilesSent
from django.core.serializers.json import DjangoJSONEncoder
from django.db import Error as DjangoDatabaseError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from mainstem.governance.contracts import NotSignedIn
from mainstem.kernel.errors import Refused
from mainstem.web.api.words import in_callers_language

log = structlog.get_logger("mainstem.web.api")

OUT_OF_RANGE = frozenset(
    {"22001", "22003", "22007", "22008", "22009", "22021", "22023", "22P02", "22P05", "54000", "54001"}
)
"""States of PostgreSQL that a value of the caller's causes: too long, too large, no date, not to be written down."""
MET_ANOTHER = frozenset({"40001", "40P01", "55P03"})
"""Two transactions were in each other's way; nothing of this one happened."""
UNREACHABLE = frozenset({"57P01", "57P02", "57P03", "53300", "08000", "08001", "08003", "08006"})


class _Encoder(DjangoJSONEncoder):
    def default(self, o: Any) -> Any:
        if isinstance(o, set | frozenset):
            return sorted(o, key=str)
        try:
            return super().default(o)
        except TypeError:
            return str(o)


MESSAGES: Mapping[int, tuple[str, str]] = {
    400: ("malformed", "The request cannot be read."),
    401: ("not_signed_in", "A valid token is needed: Authorization: Bearer msk_…"),
    403: ("not_allowed", "This is not allowed."),
    404: ("not_found", "There is nothing at this address."),
    405: ("method_not_allowed", "This address does not know this method."),
    413: ("too_large", "The request is too large."),
    415: ("media_type_not_supported", "The request's media type is not supported here."),
    422: ("malformed", "The request cannot be read."),
    429: ("too_many_requests", "Too many requests."),
    500: ("fault", "Something went wrong on our side. It has been noted under the request id."),
    503: ("unavailable", "The database cannot be reached at the moment. Nothing was done; ask again."),
}


def error_response(
    status: int, code: str | None = None, message: str | None = None, details: Mapping[str, Any] | None = None
) -> HttpResponse:
    """Return a response in the one shape."""
    usual = MESSAGES.get(status, ("refused", "The request was refused."))
    given = dict(details or {})
    content = {"code": code or usual[0], "message": in_callers_language(message or usual[1]), "details": given}
    response = HttpResponse(
        json.dumps(content, cls=_Encoder, ensure_ascii=False),
        status=status,
        content_type="application/json; charset=utf-8",
    )
    if status == 401:
        response["WWW-Authenticate"] = 'Bearer realm="mainstem"'
    if "retry_after_seconds" in given:
        response["Retry-After"] = str(given["retry_after_seconds"])
    return response


def refused_response(refusal: Refused) -> HttpResponse:
    """Return the response that a refusal of ours stands for."""
    return error_response(refusal.status, refusal.code, refusal.message, refusal.details)


def response_to(error: Exception) -> HttpResponse:
    """
    Return the response to anything that was raised while a request was answered.

    What is not a refusal is a fault: it is logged here with its traceback and says nothing about itself outside.
    """
    if isinstance(error, HttpError) and isinstance(error.__cause__, Refused):
        error = error.__cause__
    if isinstance(error, Refused):
        return refused_response(error)
    if isinstance(error, ValidationError):
        return error_response(422, details={"fields": [_field(each) for each in error.errors]})
    if isinstance(error, AuthenticationError):
        return refused_response(NotSignedIn(MESSAGES[401][1]))
    if isinstance(error, HttpError):
        return error_response(error.status_code, message=error.message)
    if isinstance(error, Http404):
        return error_response(404)
    if isinstance(error, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent):
        return error_response(413)
    if isinstance(error, SuspiciousOperation | MultiPartParserError):
        return error_response(400)
    return _response_to_database_error(error) or _fault(error)


def install(api: NinjaAPI) -> None:
    """Give an API this one set of handlers."""

    def answer(_request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
        return response_to(error if isinstance(error, Exception) else error())

    for kind in (Exception, Http404, HttpError, ValidationError):
        api.add_exception_handler(kind, answer)


def not_found(_request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's `handler404`."""
    del exception
    return error_response(404)


def bad_request(_request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's `handler400`."""
    return error_response(413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(_request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's `handler403`."""
    del exception
    return error_response(403)


def fault(_request: HttpRequest) -> HttpResponse:
    """Django's `handler500`."""
    return error_response(500)


def _response_to_database_error(error: Exception) -> HttpResponse | None:
    if isinstance(error, OverflowError | UnicodeEncodeError):
        log.warning("out of range", exc_info=error)
        return error_response(422, "out_of_range", "A value in the request is out of range.")
    if not isinstance(error, DjangoDatabaseError | psycopg.Error):
        return None
    cause = error if isinstance(error, psycopg.Error) else error.__cause__
    state = getattr(cause, "sqlstate", None)
    if state in OUT_OF_RANGE or (state is None and isinstance(cause, psycopg.DataError)):
        # Our own arithmetic could cause it too, so it does not pass unseen.
        log.warning("out of range", sqlstate=state, exc_info=error)
        return error_response(422, "out_of_range", "A value in the request is out of range.")
    if state in MET_ANOTHER:
        return error_response(409, "met_another", "Another request was in the way. Nothing was done; ask again.")
    if state in UNREACHABLE or (state is None and isinstance(cause, psycopg.OperationalError)):
        log.error("database unreachable", sqlstate=state)
        return error_response(503)
    return None


def _fault(error: Exception) -> HttpResponse:
    log.error("fault", kind=type(error).__name__, exc_info=error)
    return error_response(500)


def _field(error: Mapping[str, Any]) -> dict[str, str]:
    # Neither the input nor the context of an error is repeated: both can hold personal data.
    path = ".".join(str(part) for part in error.get("loc", ()))
    code = str(error.get("type", "invalid"))
    # What a field wants is said in one language by the library; elsewhere by the kind of mistake alone.
    message = in_callers_language(f"field:{code}")
    return {
        "path": path,
        "code": code,
        "message": str(error.get("msg", "")) if message.startswith("field:") else message,
    }
