"""What the audit chain says, and whether it still holds together."""

from django.db.models import QuerySet

from mainstem.governance.contracts import AuditEntry, AuditHead, AuditWanted, ChainVerdict
from mainstem.governance.models import AuditEntry as Entry
from mainstem.governance.models import AuditHead as Head
from mainstem.governance.rules.audit import GENESIS, canonical, link
from mainstem.kernel import sql
from mainstem.kernel.errors import NotFound
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.governance"
BATCH = 2_000


def get_audit_head() -> AuditHead:
    """Return the end of the chain; sequence 0 where nothing was audited yet."""
    head = Head.objects.filter(pk=1).first()
    return AuditHead(0, GENESIS.hex()) if head is None else AuditHead(head.sequence, bytes(head.hash).hex())


def list_audit(
    paging: Paging,
    wanted: AuditWanted | None = None,
    *,
    actor: str | None = None,
    action: str | None = None,
    subject: str | None = None,
) -> Slice[AuditEntry]:
    """Return a page of entries, newest first, narrowed to what is wanted or to an actor, an action or a subject."""
    narrowed = wanted or AuditWanted(actor, action, subject)
    return paged(_entries(narrowed), paging, order=("-sequence",)).map(_as_entry)


def read_audit(wanted: AuditWanted, *, most: int) -> list[AuditEntry]:
    """Return entries, newest first, at most so many."""
    return [_as_entry(entry) for entry in _entries(wanted).order_by("-sequence")[:most]]


def get_audit_entry(sequence: int) -> AuditEntry:
    """
    :raises NotFound: if the chain is shorter
    """
    entry = Entry.objects.filter(sequence=sequence).first()
    if entry is None:
        raise NotFound("There is no such entry.")
    return _as_entry(entry)


def list_audit_actors() -> list[str]:
    """Return who stands in the chain as an actor, at most a thousand."""
    return [row["actor"] for row in sql.all_rows(PACKAGE, "audit_actors")]


def verify_chain(*, published: AuditHead | None = None) -> ChainVerdict:
    """
    Recompute the whole chain and name the first entry that does not follow.

    :param published: a head that was written down elsewhere: the chain must still pass through it
    """
    previous, expected = GENESIS, 1
    head = get_audit_head()
    for entry in Entry.objects.filter(sequence__lte=head.sequence).order_by("sequence").iterator(chunk_size=BATCH):
        if entry.sequence != expected:
            return ChainVerdict(expected - 1, expected, "entry_missing", head)
        if bytes(entry.previous_hash) != previous:
            return ChainVerdict(expected - 1, expected, "does_not_follow", head)
        content = canonical(
            sequence=entry.sequence,
            at=entry.at,
            actor=entry.actor,
            action=entry.action,
            subject=entry.subject,
            detail=entry.detail,
        )
        previous = link(previous, content)
        if bytes(entry.hash) != previous:
            return ChainVerdict(expected - 1, expected, "content_changed", head)
        if published is not None and published.sequence == expected and published.hash != previous.hex():
            return ChainVerdict(expected - 1, expected, "differs_from_published_head", head)
        expected += 1
    if expected - 1 != head.sequence or previous.hex() != head.hash:
        return ChainVerdict(expected - 1, expected, "entry_missing", head)
    if published is not None and published.sequence > head.sequence:
        return ChainVerdict(expected - 1, expected, "shorter_than_published_head", head)
    return ChainVerdict(expected - 1, None, None, head)


def _entries(wanted: AuditWanted) -> "QuerySet[Entry]":
    given = {
        "actor": wanted.actor,
        "action": wanted.action,
        "subject": wanted.subject,
        "at__gte": wanted.since,
        "at__lt": wanted.until,
    }
    return Entry.objects.filter(**{name: value for name, value in given.items() if value is not None})


def _as_entry(entry: Entry) -> AuditEntry:
    return AuditEntry(
        sequence=entry.sequence,
        at=entry.at,
        actor=entry.actor,
        action=entry.action,
        subject=entry.subject,
        detail=entry.detail,
        previous_hash=bytes(entry.previous_hash).hex(),
        hash=bytes(entry.hash).hex(),
    )
