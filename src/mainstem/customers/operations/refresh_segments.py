"""Working out who is in a segment, and writing down who came and who went."""

import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F, Q

from mainstem.customers.contracts import NoSuchSegment, SegmentSizeView
from mainstem.customers.facts import SegmentRefreshed
from mainstem.customers.models import Segment, SegmentSize
from mainstem.customers.segments.postgres import statement_of_changes
from mainstem.events.operations import announce
from mainstem.kernel import sql
from mainstem.kernel.scope import EVERYTHING, within

PACKAGE = "mainstem.customers"
FOUND = "customers_found"


@transaction.atomic
def refresh_segment(*, code: str, now: datetime) -> SegmentSizeView:
    """
    Work out a segment for everybody and write the difference down. One transaction; two refreshes wait for each other.

    A segment is one for all: whatever part of the company the caller may see, everything counts.
    """
    row = _locked(code)
    started = time.monotonic()
    with within(EVERYTHING), sql.cursor() as cur:
        cur.execute(f"DROP TABLE IF EXISTS {FOUND}")
        cur.execute(_found_from(statement_of_changes(row.rule, now)).encode())
    return _write(row, now=now, engine="postgres", started=started)


@transaction.atomic
def apply_members(
    *, code: str, version: int, members: Iterable[tuple[UUID, datetime | None]], engine: str, now: datetime
) -> SegmentSizeView:
    """
    Write down members that another engine has worked out, as (person, earliest change); otherwise as a refresh.
    :raises NoSuchSegment: if there is no such segment in this version: its rule has changed meanwhile
    """
    row = _locked(code)
    if row.version != version:
        raise NoSuchSegment(f"Segment {code} is at version {row.version}, not {version}.", segment=code)
    started = time.monotonic()
    with sql.cursor() as cur:
        cur.execute(f"DROP TABLE IF EXISTS {FOUND}")
        cur.execute(
            f"CREATE TEMPORARY TABLE {FOUND} (person_id uuid, holds boolean DEFAULT true,"
            " earliest_change_at timestamptz) ON COMMIT DROP"
        )
    sql.copy_rows(FOUND, ("person_id", "earliest_change_at"), iter(members))
    return _write(row, now=now, engine=engine, started=started)


@transaction.atomic
def refresh_persons(person_ids: Sequence[UUID], *, now: datetime) -> int:
    """
    Work out all segments in use for some persons only: after a merge, an unmerge or a change of one customer.
    Persons merged into another leave theirs. Return how many memberships changed.
    """
    persons = sorted(set(person_ids))
    changed = 0
    in_use = Segment.objects.filter(archived_at=None, refreshed_at__isnull=False).order_by("id")
    for row in in_use.select_for_update():
        with within(EVERYTHING), sql.cursor() as cur:
            cur.execute(f"DROP TABLE IF EXISTS {FOUND}, customers_asked")
            cur.execute("CREATE TEMPORARY TABLE customers_asked (person_id uuid) ON COMMIT DROP")
            cur.execute("INSERT INTO customers_asked SELECT unnest(%s::uuid[])", [persons])
            cur.execute(_found_from(statement_of_changes(row.rule, now, persons="customers_asked")).encode())
        left = sql.run(PACKAGE, "remove_some_segment_members", segment_id=row.id)
        entered = sql.run(PACKAGE, "add_segment_members", segment_id=row.id, now=now)
        if left or entered:
            changed += left + entered
            row.size = (row.size or 0) + entered - left
            row.save(update_fields=["size"])
    return changed


def refresh_due_segments(*, now: datetime) -> list[str]:
    """
    Refresh every segment that may have changed: never worked out, a new rule, or time has moved somebody.
    Each in a transaction of its own. Return their codes.
    """
    due = (
        Segment.objects.filter(archived_at=None)
        .filter(Q(refreshed_at=None) | Q(next_change_at__lte=now) | ~Q(refreshed_version=F("version")))
        .order_by("code")
        .values_list("code", flat=True)
    )
    codes = list(due)
    for code in codes:
        refresh_segment(code=code, now=now)
    return codes


def _found_from(text: str) -> str:
    return f"CREATE TEMPORARY TABLE {FOUND} ON COMMIT DROP AS\n{text}"


def _locked(code: str) -> Segment:
    row = Segment.objects.select_for_update().filter(code=code).first()
    if row is None:
        raise NoSuchSegment(f"There is no segment {code}.", segment=code)
    return row


def _write(row: Segment, *, now: datetime, engine: str, started: float) -> SegmentSizeView:
    left = sql.run(PACKAGE, "remove_segment_members", segment_id=row.id)
    entered = sql.run(PACKAGE, "add_segment_members", segment_id=row.id, now=now)
    found = sql.one_row(PACKAGE, "count_found")
    row.size = found["size"] if found else 0
    row.next_change_at = found["next_change_at"] if found else None
    row.refreshed_at, row.refreshed_version = now, row.version
    row.save(update_fields=["size", "next_change_at", "refreshed_at", "refreshed_version"])
    size = SegmentSize.objects.create(
        segment=row,
        at=now,
        version=row.version,
        size=row.size,
        entered=entered,
        left=left,
        engine=engine,
        seconds=time.monotonic() - started,
    )
    announce(
        SegmentRefreshed(
            segment_code=row.code,
            version=row.version,
            size=size.size,
            entered=entered,
            left=left,
            refreshed_at=now,
        )
    )
    return SegmentSizeView(size.at, size.version, size.size, entered, left, engine, size.seconds)
