"""The people of the team as a list shows them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from allauth.mfa.models import Authenticator
from django.db.models import Count, Exists, Max, OuterRef, Q

from mainstem.governance.contracts import GrantedRole, TeamMember, TeamWanted
from mainstem.governance.models import Account, Grant, Token
from mainstem.governance.queries.accounts import as_granted_role, as_person
from mainstem.kernel.errors import NotFound
from mainstem.kernel.paging import Paging, Slice, paged


def list_team(paging: Paging, wanted: TeamWanted, *, now: datetime) -> Slice[TeamMember]:
    """Return a page of people by address, each with roles, last sign-in and tokens."""
    accounts = Account.objects.all()
    if wanted.search:
        accounts = accounts.filter(Q(name__icontains=wanted.search) | Q(email__icontains=wanted.search))
    if wanted.is_active is not None:
        accounts = accounts.filter(is_active=wanted.is_active)
    if wanted.role is not None:
        accounts = accounts.filter(
            Exists(Grant.objects.filter(account=OuterRef("pk"), role=str(wanted.role), revoked_at__isnull=True))
        )
    page = paged(accounts, paging, order=("email",))
    return Slice(_members(page.items, now), page.next_cursor)


def get_team_member(account_id: int, *, now: datetime) -> TeamMember:
    """
    :raises NotFound: if there is no such account
    """
    account = Account.objects.filter(pk=account_id).first()
    if account is None:
        raise NotFound("There is no such account.")
    return _members([account], now)[0]


def names_of_accounts(account_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of accounts; unknown ones are absent."""
    return dict(Account.objects.filter(pk__in=set(account_ids)).values_list("id", "name"))


def names_of(codes: Iterable[str]) -> dict[str, str]:
    """
    Return the names behind `account:12` and `token:5`, as audit and history write people and tokens down.

    What is neither, or unknown, is absent.
    """
    accounts, tokens = _numbers(codes, "account:"), _numbers(codes, "token:")
    named = {f"account:{pk}": name for pk, name in names_of_accounts(accounts).items()} if accounts else {}
    if tokens:
        named |= {f"token:{pk}": name for pk, name in Token.objects.filter(pk__in=tokens).values_list("id", "name")}
    return named


def _members(accounts: Sequence[Account], now: datetime) -> list[TeamMember]:
    ids = [account.pk for account in accounts]
    grants: dict[int, list[GrantedRole]] = {}
    for grant in Grant.objects.filter(account__in=ids, revoked_at__isnull=True).order_by("id"):
        grants.setdefault(grant.account_id, []).append(as_granted_role(grant))
    usable = Count("id", filter=Q(revoked_at__isnull=True, expires_at__gt=now))
    rows = Token.objects.filter(account__in=ids).values("account_id").annotate(used=Max("last_used_at"), usable=usable)
    tokens = {row["account_id"]: row for row in rows}
    factors = _second_factors(ids)
    return [
        TeamMember(
            person=as_person(account, grants.get(account.pk, [])),
            last_sign_in_at=account.last_login,
            last_used_at=tokens[account.pk]["used"] if account.pk in tokens else None,
            usable_tokens=tokens[account.pk]["usable"] if account.pk in tokens else 0,
            has_second_factor=factors[account.pk],
        )
        for account in accounts
    ]


def _second_factors(account_ids: Sequence[int]) -> Mapping[int, bool]:
    """Return for each account whether it signs in with more than a password."""
    having = set(
        Authenticator.objects.filter(
            user_id__in=account_ids, type__in=(Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
        ).values_list("user_id", flat=True)
    )
    return {account_id: account_id in having for account_id in account_ids}


def _numbers(codes: Iterable[str], prefix: str) -> set[int]:
    found = {code.removeprefix(prefix) for code in codes if code.startswith(prefix)}
    return {int(number) for number in found if number.isascii() and number.isdigit() and len(number) <= 18}
