"""Grant a role to an account, and take it back."""

from datetime import datetime

from django.db import transaction

from mainstem.governance.contracts import (
    GrantedRole,
    GrantsOneself,
    LastAdmin,
    Role,
    ScopesDoNotCombine,
    UnknownCode,
)
from mainstem.governance.models import Account, Grant
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.accounts import as_granted_role, list_grants
from mainstem.governance.rules.roles import ROLES
from mainstem.governance.rules.scopes import combined
from mainstem.kernel.errors import Malformed, NotFound
from mainstem.kernel.scope import Scope

COMMAND_LINE = "command-line"
MAX_CODES = 500
SCOPED_ROLES = frozenset({Role.STORE_MANAGER})


@transaction.atomic
def grant_role(
    *, account_id: int, role: str, now: datetime, scope: Scope | None = None, actor: str = COMMAND_LINE
) -> GrantedRole:
    """
    Let an account do a job, everywhere or within a scope.

    An account holds a role once: granting it again with another scope replaces the former grant, with the same scope
    changes nothing.

    :raises NotFound: if there is no such account
    :raises UnknownCode: if there is no such role
    :raises Malformed: if a store manager would be granted without locations
    :raises GrantsOneself: if the actor is the account
    :raises ScopesDoNotCombine: if another role shares permissions and the two scopes do not add up to one
    """
    wanted, where = checked_grant(role, scope or Scope())
    _refuse_oneself(actor, account_id)
    if not Account.objects.select_for_update().filter(pk=account_id).exists():
        raise NotFound("There is no such account.")
    held = list_grants(account_id)
    same = next((grant for grant in held if grant.role == wanted), None)
    if same is not None and same.scope == where:
        return same
    _refuse_what_does_not_combine(wanted, where, [grant for grant in held if grant.role != wanted])
    if same is not None:
        Grant.objects.filter(pk=same.id).update(revoked_at=now, revoked_by=actor)
    grant = Grant.objects.create(
        account_id=account_id,
        role=str(wanted),
        brands=_listed(where.brands),
        locations=_listed(where.locations),
        channels=_listed(where.channels),
        granted_at=now,
        granted_by=actor,
    )
    append_audit(
        actor=actor,
        action="role.granted",
        subject=f"account:{account_id}",
        now=now,
        detail={"role": str(wanted), **where.settings()},
    )
    return as_granted_role(grant)


@transaction.atomic
def revoke_role(*, account_id: int, role: str, now: datetime, actor: str = COMMAND_LINE) -> None:
    """
    Take a role back, at once and for every token. Repeating it changes nothing.

    :raises NotFound: if there is no such account
    :raises UnknownCode: if there is no such role
    :raises LastAdmin: if nobody could manage the team any more
    """
    wanted = known_role(role)
    if not Account.objects.filter(pk=account_id).exists():
        raise NotFound("There is no such account.")
    held = Grant.objects.filter(account_id=account_id, role=str(wanted), revoked_at__isnull=True)
    if not held.exists():
        return
    if wanted is Role.ADMIN:
        refuse_to_lose_the_last_admin(but=account_id)
    held.update(revoked_at=now, revoked_by=actor)
    append_audit(
        actor=actor, action="role.revoked", subject=f"account:{account_id}", now=now, detail={"role": str(wanted)}
    )


def refuse_to_lose_the_last_admin(*, but: int) -> None:
    """
    Make sure that somebody else is an admin.

    The admins' grants are locked in order, so that two admins cannot switch each other off at the same moment.

    :raises LastAdmin: if `but` is the only one
    """
    admins = (
        Grant.objects.select_for_update(of=("self",))
        .filter(role=str(Role.ADMIN), revoked_at__isnull=True, account__is_active=True)
        .order_by("id")
        .values_list("account_id", flat=True)
    )
    if not any(account_id != but for account_id in list(admins)):
        raise LastAdmin("This is the last admin: make another one first.")


def known_role(code: str) -> Role:
    """
    :raises UnknownCode: if there is no such role
    """
    try:
        return Role(code)
    except ValueError as error:
        raise UnknownCode("There is no such role.", field="role", known=[str(role) for role in Role]) from error


def checked_grant(role: str, scope: Scope) -> tuple[Role, Scope]:
    """
    Return a role and where it holds, if they can be granted together.

    :raises UnknownCode: if there is no such role
    :raises Malformed: if a store manager would be granted without locations, or a code cannot be one
    """
    wanted = known_role(role)
    _check_codes(scope)
    if wanted in SCOPED_ROLES and scope.locations is None:
        raise Malformed("A store manager is granted for named locations.", field="locations", role=str(wanted))
    return wanted, scope


def _refuse_oneself(actor: str, account_id: int) -> None:
    if actor == f"account:{account_id}":
        raise GrantsOneself("Nobody grants a role to themselves: ask another admin.")


def _refuse_what_does_not_combine(role: Role, scope: Scope, others: list[GrantedRole]) -> None:
    for permission in sorted(ROLES[role]):
        sharing = [grant for grant in others if permission in ROLES[grant.role]]
        if sharing and combined([scope, *(grant.scope for grant in sharing)]) is None:
            raise ScopesDoNotCombine(
                "This scope and that of another role do not add up: together they would allow more than both. "
                "Grant both roles for the same places, or use two accounts.",
                permission=permission,
                roles=sorted({str(grant.role) for grant in sharing}),
            )


def _check_codes(scope: Scope) -> None:
    for name in ("brands", "locations", "channels"):
        codes = getattr(scope, name)
        if codes is None:
            continue
        if len(codes) > MAX_CODES or any(not code or len(code) > 100 for code in codes):
            raise Malformed(f"A scope names at most {MAX_CODES} codes of 1 to 100 characters.", field=name)


def _listed(codes: frozenset[str] | None) -> list[str] | None:
    return None if codes is None else sorted(codes)
