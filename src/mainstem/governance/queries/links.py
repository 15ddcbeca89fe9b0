"""Which one-time links there are, and what a secret opens."""

from datetime import datetime

from mainstem.governance.contracts import Invitation, Person, Role
from mainstem.governance.models import Invitation as Row
from mainstem.governance.models import PasswordLink
from mainstem.governance.queries.accounts import get_account, scope_from
from mainstem.governance.rules import links
from mainstem.kernel.paging import Paging, Slice, paged


def list_invitations(paging: Paging, *, now: datetime) -> Slice[Invitation]:
    """Return a page of invitations, newest first, with what became of them."""
    return paged(Row.objects.all(), paging, order=("-id",)).map(lambda row: as_invitation(row, now))


def find_open_invitation(secret: str, *, now: datetime) -> Invitation | None:
    """Return the invitation a secret opens; None if it is none, used, withdrawn or too old."""
    row = Row.objects.filter(
        digest=links.digest_of(secret), accepted_at__isnull=True, withdrawn_at__isnull=True, expires_at__gt=now
    ).first()
    return None if row is None else as_invitation(row, now)


def find_person_of_password_link(secret: str, *, now: datetime) -> Person | None:
    """Return whose password an open link sets; None if it is none, used, ended or too old."""
    link = PasswordLink.objects.filter(
        digest=links.digest_of(secret),
        used_at__isnull=True,
        withdrawn_at__isnull=True,
        expires_at__gt=now,
        account__is_active=True,
    ).first()
    return None if link is None else get_account(link.account_id)


def as_invitation(row: Row, now: datetime) -> Invitation:
    """Return an invitation as others may see it."""
    return Invitation(
        id=row.pk,
        email=row.email,
        role=Role(row.role),
        scope=scope_from(row.brands, row.locations, row.channels),
        state=links.state_of(
            used_at=row.accepted_at, withdrawn_at=row.withdrawn_at, expires_at=row.expires_at, now=now
        ),
        created_at=row.created_at,
        created_by=row.created_by,
        expires_at=row.expires_at,
        accepted_at=row.accepted_at,
        account_id=row.account_id,
    )
