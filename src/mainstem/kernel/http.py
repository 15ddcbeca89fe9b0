"""What every HTTP door of a context shares: who is calling, and what a route says about itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any, TypeVar

from django.conf import settings
from django.http import HttpRequest
from ninja import Schema

from mainstem.kernel.errors import NotAllowed
from mainstem.kernel.scope import NOTHING, Scope

F = TypeVar("F", bound=Callable[..., Any])

READS = "mainstem_reads"
ANSWERS_AFRESH = "mainstem_answers_afresh"
UNKNOWN_ADDRESS = "0.0.0.0"  # noqa: S104 - stands for an address that cannot be read, binds nothing


@dataclass(frozen=True, slots=True)
class Principal:
    """
    Who is calling: a person through one of their tokens, or nobody.

    `actor` is how the caller is written down in audit and history: `account:12`, never a name or an address.
    `scopes` says for each permission where it holds; `scope` is the one this request works under; `limit` is how far
    the token itself reaches at most.
    """

    actor: str
    account_id: int | None = None
    token_id: int | None = None
    roles: frozenset[str] = frozenset()
    scopes: Mapping[str, Scope] = field(default_factory=dict)
    scope: Scope = field(default=NOTHING)
    limit: Scope = field(default=NOTHING)

    @property
    def is_signed_in(self) -> bool:
        """Whether a valid token came with the request."""
        return self.account_id is not None

    @property
    def permissions(self) -> frozenset[str]:
        """Every permission code the caller holds somewhere."""
        return frozenset(self.scopes)

    def may(self, permission: str) -> bool:
        """Whether the caller holds a permission somewhere."""
        return permission in self.scopes


ANONYMOUS = Principal(actor="anonymous")


class ErrorOut(Schema):
    """The one shape of every refusal and fault."""

    code: str
    message: str
    details: dict[str, Any]


def principal_of(request: HttpRequest) -> Principal:
    """Return who is calling; `ANONYMOUS` on a public route without a token."""
    found = getattr(request, "principal", ANONYMOUS)
    return found if isinstance(found, Principal) else ANONYMOUS


def address_of(request: HttpRequest) -> str:
    """
    Return the network address that calls, without its port.

    `X-Forwarded-For` counts only as far as proxies of our own wrote it (`MAINSTEM_TRUSTED_PROXIES`).
    """
    hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if hop.strip()]
    trusted = getattr(settings, "TRUSTED_PROXIES", 0)
    claimed = hops[-trusted] if 0 < trusted <= len(hops) else request.META.get("REMOTE_ADDR", "")
    try:
        return str(ip_address(claimed.strip("[]")))
    except ValueError:
        return UNKNOWN_ADDRESS


def require(request: HttpRequest, permission: str) -> Principal:
    """
    Check a second permission inside a view, for what only some callers of a route may ask.

    :raises NotAllowed: if the caller does not hold it
    """
    principal = principal_of(request)
    if not principal.may(permission):
        raise NotAllowed(f"This needs the permission {permission}.", permission=permission)
    return principal


def reads(view: F) -> F:
    """
    Declare that a POST only reads (a preview, a count, a check): it needs no Idempotency-Key.

    Stands below the router's decorator, like `needs`.
    """
    setattr(view, READS, True)
    return view


def answers_afresh(view: F) -> F:
    """
    Declare that a write keeps its own transaction and its answer is never kept: the same key does it again.

    For what must leave a trace even when it is refused (signing in), or whose answer must not outlive it (a reveal).
    """
    setattr(view, ANSWERS_AFRESH, True)
    return view
