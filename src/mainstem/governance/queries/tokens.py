"""Which tokens there are, and who a secret belongs to."""

import hashlib
import hmac
import re
from datetime import datetime

from django.db.models import Q

from mainstem.governance.contracts import TokenFacts
from mainstem.governance.models import Token
from mainstem.governance.queries.accounts import list_grants, scope_from, scopes_by_permission
from mainstem.kernel.home import secret
from mainstem.kernel.http import Principal
from mainstem.kernel.paging import Paging, Slice, paged

PREFIX = "msk_"
_SECRET = re.compile(r"msk_[A-Za-z0-9_-]{43}")


def find_principal(text: str, *, now: datetime) -> Principal | None:
    """Return who calls with this secret; None if it is unknown, ended, expired, or its owner switched off."""
    if not _SECRET.fullmatch(text):
        return None
    token = (
        Token.objects.filter(
            digest=digest_of(text), revoked_at__isnull=True, expires_at__gt=now, account__is_active=True
        )
        .only("id", "account_id", "permissions", "brands", "locations", "channels")
        .first()
    )
    if token is None:
        return None
    held = tuple((grant.role, grant.scope) for grant in list_grants(token.account_id))
    limit = scope_from(token.brands, token.locations, token.channels)
    only = None if token.permissions is None else frozenset(token.permissions)
    return Principal(
        actor=f"account:{token.account_id}",
        account_id=token.account_id,
        token_id=token.pk,
        roles=frozenset(str(role) for role, _ in held),
        scopes=scopes_by_permission(held, limit, only),
        limit=limit,
    )


def list_tokens(
    paging: Paging,
    *,
    account_id: int | None = None,
    usable: bool | None = None,
    usable_at: datetime | None = None,
) -> Slice[TokenFacts]:
    """
    Return a page of tokens, newest first, of one account or of all; ended ones stay in the list.

    :param usable: only those that are (or are not) good for a request at `usable_at`
    """
    tokens = Token.objects.all() if account_id is None else Token.objects.filter(account_id=account_id)
    if usable is not None:
        good = Q(revoked_at__isnull=True, expires_at__gt=usable_at, account__is_active=True)
        tokens = tokens.filter(good if usable else ~good)
    return paged(tokens, paging, order=("-id",)).map(as_token_facts)


def digest_of(text: str) -> bytes:
    """Return what a secret is stored and found by."""
    return hmac.digest(secret("tokens"), text.encode(), hashlib.sha256)


def as_token_facts(token: Token) -> TokenFacts:
    """Return a token as it can be listed."""
    return TokenFacts(
        id=token.pk,
        account_id=token.account_id,
        name=token.name,
        prefix=token.prefix,
        permissions=None if token.permissions is None else frozenset(token.permissions),
        scope=scope_from(token.brands, token.locations, token.channels),
        created_at=token.created_at,
        expires_at=token.expires_at,
        last_used_at=token.last_used_at,
        revoked_at=token.revoked_at,
    )
