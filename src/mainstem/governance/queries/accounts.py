"""Who is on the team, and what each may do where."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from mainstem.governance.contracts import GrantedRole, Person, Role
from mainstem.governance.models import Account, Grant
from mainstem.governance.rules.roles import ROLES
from mainstem.governance.rules.scopes import combined, common
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import Principal
from mainstem.kernel.paging import Paging, Slice, paged
from mainstem.kernel.scope import NOTHING, Scope

Held = tuple[Role, Scope]


def get_account(account_id: int) -> Person:
    """
    :raises NotFound: if there is no such account
    """
    account = Account.objects.filter(pk=account_id).first()
    if account is None:
        raise NotFound("There is no such account.")
    return as_person(account, list_grants(account_id))


def find_account(email: str) -> Person | None:
    """Return the account of an address, or None."""
    account = Account.objects.filter(email=email.strip().lower()).first()
    return None if account is None else as_person(account, list_grants(account.pk))


def has_accounts() -> bool:
    """Return whether anybody can sign in here at all; a fresh deployment has nobody."""
    return Account.objects.exists()


def find_principal_of(account_id: int) -> Principal | None:
    """Return an account as a caller that signed in themselves: all they may do, wherever they may."""
    if not Account.objects.filter(pk=account_id, is_active=True).exists():
        return None
    held = tuple((grant.role, grant.scope) for grant in list_grants(account_id))
    return Principal(
        actor=f"account:{account_id}",
        account_id=account_id,
        roles=frozenset(str(role) for role, _ in held),
        scopes=scopes_by_permission(held),
        limit=Scope(),
    )


def list_accounts(paging: Paging) -> Slice[Person]:
    """Return a page of accounts in the order they were made, each with its roles."""
    page = paged(Account.objects.all(), paging, order=("id",))
    grants = Grant.objects.filter(account__in=[account.pk for account in page.items], revoked_at__isnull=True)
    by_account: dict[int, list[GrantedRole]] = {}
    for grant in grants.order_by("id"):
        by_account.setdefault(grant.account_id, []).append(as_granted_role(grant))
    return page.map(lambda account: as_person(account, by_account.get(account.pk, [])))


def list_grants(account_id: int) -> list[GrantedRole]:
    """Return the roles an account holds now, oldest first."""
    grants = Grant.objects.filter(account_id=account_id, revoked_at__isnull=True).order_by("id")
    return [as_granted_role(grant) for grant in grants]


def permissions_of(account_id: int) -> frozenset[str]:
    """Return every permission code an account holds somewhere; none if it does not exist or is switched off."""
    return frozenset(scopes_of(account_id))


def scope_of(account_id: int, permission: str) -> Scope:
    """Return where an account may use a permission; nowhere if it does not hold it."""
    return scopes_of(account_id).get(permission, NOTHING)


def scopes_of(account_id: int) -> Mapping[str, Scope]:
    """Return where each permission of an account holds."""
    if not Account.objects.filter(pk=account_id, is_active=True).exists():
        return {}
    return scopes_by_permission(tuple((grant.role, grant.scope) for grant in list_grants(account_id)))


@lru_cache(maxsize=4_096)
def scopes_by_permission(
    held: tuple[Held, ...], limit: Scope | None = None, only: frozenset[str] | None = None
) -> Mapping[str, Scope]:
    """
    Return where each permission holds that these roles add up to.

    :param limit: the furthest a token reaches, None for as far as its owner
    :param only: the permissions a token is restricted to, None for all of its owner's
    """
    by_permission: dict[str, list[Scope]] = {}
    for role, scope in held:
        for permission in ROLES[role]:
            if only is None or permission in only:
                by_permission.setdefault(permission, []).append(scope)
    return MappingProxyType(
        {
            permission: common(_together(scopes), limit) if limit is not None else _together(scopes)
            for permission, scopes in by_permission.items()
        }
    )


def as_granted_role(grant: Grant) -> GrantedRole:
    """Return a grant as others may see it."""
    return GrantedRole(
        id=grant.pk,
        account_id=grant.account_id,
        role=Role(grant.role),
        scope=scope_from(grant.brands, grant.locations, grant.channels),
        granted_at=grant.granted_at,
        granted_by=grant.granted_by,
    )


def scope_from(brands: Iterable[str] | None, locations: Iterable[str] | None, channels: Iterable[str] | None) -> Scope:
    """Return a scope from three lists of codes, None for everything."""
    return Scope(*(None if codes is None else frozenset(codes) for codes in (brands, locations, channels)))


def _together(scopes: Sequence[Scope]) -> Scope:
    # Granting refuses what does not add up; a row made by other means must not widen anything.
    return combined(scopes) or NOTHING


def as_person(account: Account, roles: Sequence[GrantedRole]) -> Person:
    """Return an account as others may see it."""
    return Person(
        id=account.pk,
        email=account.email,
        name=account.name,
        is_active=account.is_active,
        created_at=account.created_at,
        roles=tuple(roles),
    )
