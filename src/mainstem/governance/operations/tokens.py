"""Issue a token, end it, and note that it is used."""

import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from mainstem.governance.contracts import IssuedToken, MoreThanOwned, UnknownCode
from mainstem.governance.models import Token
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.accounts import get_account, list_grants
from mainstem.governance.queries.tokens import PREFIX, as_token_facts, digest_of
from mainstem.governance.rules.roles import ALL, permissions_of_roles
from mainstem.governance.rules.scopes import DIMENSIONS, common
from mainstem.kernel.errors import Malformed, NotFound
from mainstem.kernel.http import Principal
from mainstem.kernel.scope import Scope

SHOWN_CHARACTERS = len(PREFIX) + 8
LONGEST = timedelta(days=366)
SHORT = timedelta(hours=12)
USE_IS_NOTED_EVERY = timedelta(hours=1)


@transaction.atomic
def issue_token(
    *,
    account_id: int,
    name: str,
    now: datetime,
    expires_at: datetime | None = None,
    permissions: Iterable[str] | None = None,
    scope: Scope | None = None,
    by: Principal | None = None,
) -> IssuedToken:
    """
    Make an API token that acts for an account. The secret is in the answer and nowhere else.

    :param permissions: at most these; everything the owner may do if left out
    :param scope: within this; everywhere the owner may if left out
    :param by: the caller whose own token asks for it: the new one can then do no more than theirs
    :raises NotFound: if there is no such active account
    :raises UnknownCode: if a permission does not exist
    :raises MoreThanOwned: if a permission or place is asked for that the owner (or the asking token) does not have
    :raises Malformed: if the name is empty or the end is not within the next 366 days
    """
    owner = get_account(account_id)
    if not owner.is_active:
        raise NotFound("There is no such active account.")
    end = expires_at or now + SHORT
    if not now < end <= now + LONGEST:
        raise Malformed("A token ends within the next 366 days.", field="expires_at")
    if not name.strip() or len(name) > 200:
        raise Malformed("A token has a name of 1 to 200 characters.", field="name")
    wanted = _allowed_permissions(account_id, permissions, by)
    where = _allowed_scope(account_id, scope or Scope(), by)
    secret = PREFIX + secrets.token_urlsafe(32)
    token = Token.objects.create(
        account_id=account_id,
        name=name.strip(),
        prefix=secret[:SHOWN_CHARACTERS],
        digest=digest_of(secret),
        permissions=None if wanted is None else sorted(wanted),
        brands=_listed(where.brands),
        locations=_listed(where.locations),
        channels=_listed(where.channels),
        created_at=now,
        expires_at=end,
    )
    append_audit(
        actor=by.actor if by is not None else f"account:{account_id}",
        action="token.issued",
        subject=f"token:{token.pk}",
        now=now,
        detail={"account": account_id, "expires_at": end.isoformat()},
    )
    return IssuedToken(token=as_token_facts(token), secret=secret)


@transaction.atomic
def revoke_token(*, token_id: int, now: datetime, actor: str, owner_id: int | None = None) -> None:
    """
    End a token at once. Ending it again changes nothing.

    :param owner_id: whose token it has to be; anybody's if left out
    :raises NotFound: if there is no such token
    """
    tokens = Token.objects.filter(pk=token_id)
    if owner_id is not None:
        tokens = tokens.filter(account_id=owner_id)
    if not tokens.exists():
        raise NotFound("There is no such token.")
    if tokens.filter(revoked_at__isnull=True).update(revoked_at=now):
        append_audit(actor=actor, action="token.revoked", subject=f"token:{token_id}", now=now)


def note_use(*, token_id: int, now: datetime) -> None:
    """Note that a token was used, to the hour: precise enough to find forgotten tokens, and no write per request."""
    hour = now.replace(minute=0, second=0, microsecond=0)
    unnoted = Q(last_used_at__isnull=True) | Q(last_used_at__lt=hour)
    Token.objects.filter(unnoted, pk=token_id).update(last_used_at=hour)


def _allowed_permissions(
    account_id: int, permissions: Iterable[str] | None, by: Principal | None
) -> frozenset[str] | None:
    owned = permissions_of_roles(grant.role for grant in list_grants(account_id))
    if by is not None and by.permissions != owned:
        owned &= by.permissions
        permissions = by.permissions if permissions is None else permissions
    if permissions is None:
        return None
    wanted = frozenset(permissions)
    if unknown := sorted(wanted - ALL):
        raise UnknownCode("There is no such permission.", field="permissions", unknown=unknown[:20])
    if more := sorted(wanted - owned):
        raise MoreThanOwned("A token can do no more than its owner.", field="permissions", permissions=more)
    return wanted


def _allowed_scope(account_id: int, scope: Scope, by: Principal | None) -> Scope:
    limits = [by.limit] if by is not None else []
    grants = [grant.scope for grant in list_grants(account_id)]
    for name in DIMENSIONS:
        wanted = getattr(scope, name)
        if wanted is None:
            continue
        owned = [getattr(each, name) for each in grants]
        reachable = None if None in owned else frozenset().union(*owned)
        for limit in limits:
            bound = getattr(limit, name)
            reachable = bound if reachable is None else (reachable if bound is None else reachable & bound)
        if reachable is not None and not wanted <= reachable:
            raise MoreThanOwned("A token reaches no further than its owner.", field=name)
    for limit in limits:
        scope = common(scope, limit)
    return scope


def _listed(codes: frozenset[str] | None) -> list[str] | None:
    return None if codes is None else sorted(codes)
