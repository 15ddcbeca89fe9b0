"""Turns away, before anything is read, what is too large or could mean nothing."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse

from mainstem.web.api.errors import error_response

LONGEST_ADDRESS = 8_192
ANY_HOST = frozenset({"/livez", "/readyz", "/metrics"})


class Limits:
    """Checks host, address length, NUL characters, body size and encoding."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return _refusal(request) or self._get_response(request)


def _refusal(request: HttpRequest) -> HttpResponse | None:
    query = request.META.get("QUERY_STRING", "")
    if len(request.path_info) + len(query) > LONGEST_ADDRESS:
        return error_response(414, "address_too_long", "The address is too long.")
    if any(sign in request.path_info for sign in "\0\ufffd") or "\0" in query or "%00" in query:
        return error_response(422, message="The address holds a character that cannot be read.")
    if request.path_info not in ANY_HOST and not _is_host_allowed(request):
        return error_response(400, "host_not_allowed", "This host name is not served here.")
    return _refusal_of_body(request)


def _refusal_of_body(request: HttpRequest) -> HttpResponse | None:
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return error_response(400, message="The Content-Length cannot be read.")
    if length < 0:
        return error_response(400, message="The Content-Length cannot be read.")
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        return error_response(415, message="Compressed bodies are not read here.")
    is_upload = (request.content_type or "").startswith("multipart/")
    limit = settings.MAX_UPLOAD_SIZE if is_upload else settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    if length > limit:
        return error_response(413, details={"limit_bytes": limit})
    return None


def _is_host_allowed(request: HttpRequest) -> bool:
    try:
        request.get_host()
    except DisallowedHost:
        return False
    return True
