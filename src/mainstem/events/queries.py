"""Questions to the log and about its sources."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec

from mainstem.events.contracts import (
    Account,
    ConsumerProgress,
    Drift,
    EventKind,
    EventPath,
    LogBatch,
    LoggedEvent,
    LogPosition,
    NoSuchSource,
    QuarantinedEvent,
    Source,
    Whereabouts,
)
from mainstem.events.models import Quarantined
from mainstem.events.models import Source as SourceRow
from mainstem.events.rules.messages import message_hash
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.events"
# A reader of few kinds looks through this many times its batch, so that it does not crawl past what it ignores.
SCAN_FACTOR_OF_NARROW_READERS = 20


def source_contract(row: SourceRow) -> Source:
    """Return the plain form of a source's row."""
    return Source(
        id=row.id,
        code=row.code,
        name=row.name,
        kind=row.kind,
        identity_space=row.identity_space,
        app_id=row.app_id,
        write_key_hint=row.write_key_hint,
        allowed_origins=None if row.allowed_origins is None else tuple(row.allowed_origins),
        events_per_second=row.events_per_second,
        is_enabled=row.is_enabled,
    )


def find_source(code: str) -> Source | None:
    """Return the source of this code, or None."""
    row = SourceRow.objects.filter(code=code).first()
    return source_contract(row) if row else None


def get_source(code: str) -> Source:
    """
    Return the source of this code.

    :raises NoSuchSource: if there is none
    """
    source = find_source(code)
    if source is None:
        raise NoSuchSource(f"There is no source {code}.", source=code)
    return source


def list_sources() -> list[Source]:
    """Return all sources by code."""
    return [source_contract(row) for row in SourceRow.objects.order_by("code")]


def accounting(source: str | None = None) -> list[Account]:
    """Return the account of one source, or of every source: what was received and what became of it."""
    return [Account(**row) for row in sql.all_rows(PACKAGE, "account_of_source", source=source)]


def list_accounts() -> list[Account]:
    """Return the account of every source."""
    return accounting()


def check_accounts() -> list[Drift]:
    """Compare every account with the rows themselves; an empty answer means that everything agrees."""
    return [Drift(**row) for row in sql.all_rows(PACKAGE, "check_accounts")]


def list_progress() -> list[ConsumerProgress]:
    """Return how far every consumer has read."""
    return [
        ConsumerProgress(
            consumer=row["consumer"],
            at=LogPosition(row["xid"], row["position"]),
            moved_at=row["moved_at"],
            failures=row["failures"],
            failed_at=row["failed_at"],
            last_error=row["last_error"],
        )
        for row in sql.all_rows(PACKAGE, "list_cursors")
    ]


def find_event(event_id: UUID) -> LoggedEvent | None:
    """Return one event of the log, or None."""
    if event_id.version != 7:
        return None
    received_from = datetime.fromtimestamp((event_id.int >> 80) / 1000, UTC)
    row = sql.one_row(
        PACKAGE,
        "find_event",
        id=event_id,
        received_from=received_from - timedelta(milliseconds=1),
        received_until=received_from + timedelta(milliseconds=2),
    )
    return None if row is None else _event(row)


def where_is(event_id: UUID) -> EventPath:
    """Answer "where is it?" for an event's id (or that of a row in quarantine)."""
    event = find_event(event_id)
    if event is not None:
        progress = list_progress()
        return EventPath(
            Whereabouts.LOGGED,
            event,
            passed_by=tuple(reader.consumer for reader in progress if reader.at >= event.at),
            awaited_by=tuple(reader.consumer for reader in progress if reader.at < event.at),
        )
    found = Quarantined.objects.filter(id=event_id).first()
    if found is None:
        return EventPath(Whereabouts.UNKNOWN)
    return EventPath(Whereabouts.QUARANTINED, quarantined=_quarantined(found, _source_codes()))


def where_is_message(*, source: str, message_id: str) -> EventPath:
    """Answer "where is it?" for the id a sender gave to a message."""
    row = sql.one_row(PACKAGE, "find_event_id", source=source, message_hash=UUID(hex=message_hash(message_id)))
    if row is not None:
        return where_is(row["id"])
    found = Quarantined.objects.filter(source_id=get_source(source).id, message_id=message_id).first()
    if found is None:
        return EventPath(Whereabouts.UNKNOWN)
    return EventPath(Whereabouts.QUARANTINED, quarantined=_quarantined(found, _source_codes()))


def list_latest(*, limit: int, source: str | None = None, before: LogPosition | None = None) -> list[LoggedEvent]:
    """Return the latest events of the log, newest first."""
    rows = sql.all_rows(
        PACKAGE,
        "list_latest",
        source_id=None if source is None else get_source(source).id,
        xid=None if before is None else before.xid,
        position=None if before is None else before.position,
        size=limit,
    )
    return [_event(row) for row in rows]


def list_events_of(refs: Sequence[UUID], *, limit: int, before: datetime | None = None) -> list[LoggedEvent]:
    """Return the events of some accounts and cookies, latest first: the timeline of the person they belong to."""
    rows = sql.all_rows(PACKAGE, "list_events_of", refs=list(refs), before=before, size=limit)
    return [_event(row) for row in rows]


def list_quarantined(
    paging: Paging, *, source: str | None = None, reason: str | None = None
) -> Slice[QuarantinedEvent]:
    """Return what is in quarantine, the last seen first."""
    rows = Quarantined.objects.all()
    if source is not None:
        rows = rows.filter(source_id=get_source(source).id)
    if reason is not None:
        rows = rows.filter(reason=reason)
    codes = _source_codes()
    return paged(rows, paging, order=("-last_seen_at", "-id")).map(lambda row: _quarantined(row, codes))


def _quarantined(row: Quarantined, codes: Mapping[int, str]) -> QuarantinedEvent:
    return QuarantinedEvent(
        id=row.id,
        source=codes.get(row.source_id, ""),
        reason=row.reason,
        detail=row.detail,
        count=row.count,
        first_seen_at=row.first_seen_at,
        last_seen_at=row.last_seen_at,
        message_id=row.message_id,
        sample=row.sample,
        can_be_replayed=row.sealed is not None,
    )


def _source_codes() -> dict[int, str]:
    return dict(SourceRow.objects.values_list("id", "code"))


def find_log_head() -> LogPosition | None:
    """Return the last place of the log that can be read now, or None where nothing can."""
    row = sql.one_row(PACKAGE, "log_head")
    return None if row is None else LogPosition(row["xid"], row["position"])


def read_log(
    *,
    after: LogPosition,
    limit: int,
    kinds: Sequence[EventKind] = (),
    names: Sequence[str] = (),
    consumer: str = "",
) -> tuple[LogBatch, int]:
    """
    Read the log after a place, in commit order, and say how many rows were looked through.

    Only transactions older than every running one are read, so nothing can appear later before `upto`: a reader that
    continues there misses nothing. `upto == after` means that there is nothing new; an empty batch with a later `upto`
    means that nothing in between was of the wanted kinds.
    """
    narrow = bool(kinds or names)
    window = sql.one_row(
        PACKAGE,
        "scan_window",
        xid=after.xid,
        position=after.position,
        size=limit * SCAN_FACTOR_OF_NARROW_READERS if narrow else limit,
    )
    if window is None:
        return LogBatch(consumer, after, after, ()), 0
    upto = LogPosition(window["xid"], window["position"])
    rows = sql.all_rows(
        PACKAGE,
        "read_window",
        xid=after.xid,
        position=after.position,
        upto_xid=upto.xid,
        upto_position=upto.position,
        kinds=[str(kind) for kind in kinds],
        names=list(names),
        size=limit,
    )
    events = tuple(_event(row) for row in rows)
    if len(events) == limit:
        upto = events[-1].at
    return LogBatch(consumer, after, upto, events), window["scanned"]


def _event(row: sql.Row) -> LoggedEvent:
    return LoggedEvent(
        at=LogPosition(row["xid"], row["position"]),
        id=row["id"],
        source_id=row["source_id"],
        message_id=row["message_id"],
        kind=EventKind(row["kind"]),
        name=row["name"],
        user_ref=row["user_ref"],
        anonymous_ref=row["anonymous_ref"],
        occurred_at=row["occurred_at"],
        received_at=row["received_at"],
        body=msgspec.json.decode(row["body"]),
        flags=tuple(row["flags"] or ()),
    )
