"""
Who may make the first admin: whoever sits at the machine itself, or knows the code that `mainstem up` prints.

The code follows from a secret of the deployment, so every process knows it and nothing has to be kept; once there is
an account it opens nothing any more.
"""

import base64
import hashlib
import hmac
import ipaddress
from urllib.parse import urlsplit

from django.http import HttpRequest

from mainstem.kernel.errors import NotAllowed
from mainstem.kernel.home import secret

HERE = frozenset({"localhost", "127.0.0.1", "::1"})
PASSED_ON = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP")


class SetupCodeNeeded(NotAllowed):
    """The first admin is made from elsewhere, without the right code."""

    code = "setup_code_needed"


def setup_code() -> str:
    """Return the code, in groups that can be read out."""
    digest = hmac.digest(secret("first-run"), b"setup code", hashlib.sha256)
    text = base64.b32encode(digest).decode()[:16]
    return "-".join(text[start : start + 4] for start in range(0, 16, 4))


def is_at_the_machine(request: HttpRequest) -> bool:
    """Return whether a request comes from this machine itself, and not from a proxy on it."""
    if any(name in request.META for name in PASSED_ON):
        return False
    host = request.get_host().rpartition(":")[0] or request.get_host()
    try:
        is_loopback = ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
    return is_loopback and host.strip("[]") in HERE


def listens_elsewhere(host: str, public_url: str) -> bool:
    """Return whether people are expected to come from other machines."""
    return host.strip("[]") not in HERE or urlsplit(public_url).hostname not in HERE


def refuse_strangers(request: HttpRequest, given: str | None) -> None:
    """
    :raises SetupCodeNeeded: if the request comes from elsewhere and the code is not the one that was printed
    """
    if is_at_the_machine(request):
        return
    plain = (given or "").replace("-", "").replace(" ", "").upper()
    if not hmac.compare_digest(plain.encode(), setup_code().replace("-", "").encode()):
        raise SetupCodeNeeded(
            "From another machine the first admin needs the setup code that `mainstem up` prints.", field="code"
        )
