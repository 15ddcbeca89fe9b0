"""Questions to the log and about its sources."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from mainstem.events.contracts import (
    Account,
    ConsumerProgress,
    Course,
    Drift,
    EventKind,
    EventPath,
    LogBatch,
    LoggedEvent,
    LogPosition,
    NoSuchQuarantined,
    NoSuchSource,
    QuarantinedEvent,
    QuarantineReason,
    SilentSource,
    Source,
    SourceAccount,
    Tail,
    Waiting,
    Whereabouts,
)
from mainstem.events.models import Quarantined
from mainstem.events.models import Source as SourceRow
from mainstem.events.rules.masking import masked, short
from mainstem.events.rules.messages import message_hash
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.events"
# A reader of few kinds looks through this many times its batch, so that it does not crawl past what it ignores.
SCAN_FACTOR_OF_NARROW_READERS = 20
# How far a filtered list of the latest events looks back at once, and how far somebody who watches.
SCAN_OF_FILTERED_LISTS = 20_000
SCAN_OF_WATCHERS = 2_000


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


def list_latest(
    *,
    limit: int,
    source: str | None = None,
    kind: EventKind | None = None,
    name: str | None = None,
    before: LogPosition | None = None,
) -> Tail:
    """
    Return the latest events of the log that fit, newest first.

    A filter looks through so many events and no further, so that a rare name does not read the whole log: fewer than
    `limit` events with an `upto` mean that one may go on looking from there; `upto` at the beginning is the end.
    """
    at = {"xid": None if before is None else before.xid, "position": None if before is None else before.position}
    stop = sql.one_row(PACKAGE, "place_further_back", rows=SCAN_OF_FILTERED_LISTS - 1, **at)
    rows = sql.all_rows(
        PACKAGE,
        "list_latest",
        source_id=None if source is None else get_source(source).id,
        kind=kind,
        event_name=name,
        from_xid=None if stop is None else stop["xid"],
        from_position=None if stop is None else stop["position"],
        size=limit,
        **at,
    )
    upto = LogPosition() if stop is None else LogPosition(stop["xid"], stop["position"])
    return Tail(upto, [_event(row) for row in rows], SCAN_OF_FILTERED_LISTS)


def list_fresh(
    *,
    after: LogPosition,
    limit: int,
    sources: Sequence[str] = (),
    kinds: Sequence[EventKind] = (),
    name: str | None = None,
) -> Tail:
    """
    Return the newest events after a place that fit, newest first, for somebody who watches.

    Looks at the newest few thousand only: who was away for long sees the end of what happened, not all of it. Only
    transactions older than every running one are read, so that nothing appears later before `upto`.
    """
    rows = sql.all_rows(
        PACKAGE,
        "list_fresh",
        xid=after.xid,
        position=after.position,
        scan=SCAN_OF_WATCHERS,
        sources=list(sources),
        kinds=[str(kind) for kind in kinds],
        event_name=name,
        size=limit,
    )
    if not rows:
        return Tail(after, [], 0)
    head = LogPosition(rows[0]["head_xid"], rows[0]["head_position"])
    return Tail(head, [_event(row) for row in rows if row["id"] is not None], rows[0]["scanned"])


def list_source_accounts(*, now: datetime) -> list[SourceAccount]:
    """Return every source with its account, by code."""
    return _source_accounts(now, None)


def get_source_account(code: str, *, now: datetime) -> SourceAccount:
    """
    Return one source with its account.

    :raises NoSuchSource: if there is none of this code
    """
    found = _source_accounts(now, code)
    if not found:
        raise NoSuchSource(f"There is no source {code}.", source=code)
    return found[0]


def course_of_source(code: str, *, since: datetime, step: str, time_zone: str) -> list[Course]:
    """
    Return what a source sent since a moment, by `hour` or `day` of a time zone; hours without events are absent.

    :raises NoSuchSource: if there is none of this code
    """
    get_source(code)
    rows = sql.all_rows(PACKAGE, "course_of_source", source=code, since=since, step=step, time_zone=time_zone)
    return [Course(**row) for row in rows]


def _source_accounts(now: datetime, code: str | None) -> list[SourceAccount]:
    rows = sql.all_rows(PACKAGE, "overview_of_sources", source=code, since=now - timedelta(hours=1))
    return [
        SourceAccount(
            source=Source(
                id=row["id"],
                code=row["code"],
                name=row["name"],
                kind=row["kind"],
                identity_space=row["identity_space"],
                app_id=row["app_id"],
                write_key_hint=row["write_key_hint"],
                allowed_origins=None if row["allowed_origins"] is None else tuple(row["allowed_origins"]),
                events_per_second=row["events_per_second"],
                is_enabled=row["is_enabled"],
            ),
            account=Account(
                source=row["code"],
                received=row["received"],
                stored=row["stored"],
                deduplicated=row["deduplicated"],
                quarantined=row["quarantined"],
            ),
            received_last_hour=row["received_lately"],
            last_received_at=row["last_received_at"],
            created_at=row["created_at"],
        )
        for row in rows
    ]


def shown_event(event: LoggedEvent, codes: Mapping[int, str]) -> dict[str, Any]:
    """Return an event as people may see it: contact values as their kind, references in short; ready for JSON."""
    return {
        "id": event.id,
        "xid": event.at.xid,
        "position": event.at.position,
        "source_id": event.source_id,
        "source": codes.get(event.source_id, ""),
        "message_id": event.message_id,
        "kind": event.kind,
        "name": event.name,
        "user": short(event.user_ref),
        "anonymous": short(event.anonymous_ref),
        "occurred_at": event.occurred_at,
        "received_at": event.received_at,
        "flags": list(event.flags),
        "body": masked(event.body),
    }


def source_codes() -> dict[int, str]:
    """Return the code of every source by its id."""
    return _source_codes()


def list_events_of(refs: Sequence[UUID], *, limit: int, before: datetime | None = None) -> list[LoggedEvent]:
    """Return the events of some accounts and cookies, latest first: the timeline of the person they belong to."""
    rows = sql.all_rows(PACKAGE, "list_events_of", refs=list(refs), before=before, size=limit)
    return [_event(row) for row in rows]


def list_moments_of(
    refs: Sequence[UUID],
    *,
    before_at: datetime,
    before_id: UUID,
    limit: int,
    only: Sequence[str] | None = None,
    never: Sequence[str] = (),
) -> list[LoggedEvent]:
    """
    Return what accounts and cookies did before a place in time, latest first, without facts and sign-ins.

    :param only: these names alone
    :param never: not these names
    """
    rows = sql.all_rows(
        PACKAGE,
        "moments_of",
        refs=list(refs),
        before_at=before_at,
        before_id=before_id,
        only=None if only is None else list(only),
        never=list(never),
        size=limit,
    )
    return [_event(row) for row in rows]


def event_days_of(refs: Sequence[UUID], *, zone: str, since: datetime) -> dict[date, int]:
    """Return how many things accounts and cookies did on each day of a zone."""
    rows = sql.all_rows(PACKAGE, "days_of", refs=list(refs), zone=zone, since=since)
    return {row["day"]: row["events"] for row in rows}


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


def list_quarantine_reasons(*, source: str | None = None) -> list[QuarantineReason]:
    """Return how much lies in quarantine for each reason, the most events first."""
    source_id = None if source is None else get_source(source).id
    return [QuarantineReason(**row) for row in sql.all_rows(PACKAGE, "quarantined_by_reason", source_id=source_id)]


def count_quarantined(*, limit: int = 10_000) -> int:
    """Count the quarantined payloads that can be tried again, up to a limit."""
    row = sql.one_row(PACKAGE, "count_quarantined", limit=limit)
    return 0 if row is None else row["rows"]


def get_quarantined(quarantined_id: UUID) -> QuarantinedEvent:
    """
    Return one row of the quarantine.

    :raises NoSuchQuarantined: if there is none of this id
    """
    row = Quarantined.objects.filter(id=quarantined_id).first()
    if row is None:
        raise NoSuchQuarantined("This is not in quarantine any more.", id=str(quarantined_id))
    return _quarantined(row, _source_codes())


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


def quarantine_by_reason(*, since: datetime) -> list[Waiting]:
    """Return what came into quarantine since a moment and can still be replayed, by reason, the most first."""
    return [Waiting(**row) for row in sql.all_rows(PACKAGE, "quarantine_by_reason", since=since)]


def list_silent_sources(*, since: datetime) -> list[SilentSource]:
    """Return the sources that sent in the week before a moment and nothing since, the longest silent first."""
    return [SilentSource(**row) for row in sql.all_rows(PACKAGE, "silent_sources", since=since)]


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
