"""Questions about segments: their rules, members, sizes, and what a rule would give."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import sql as composed

from mainstem.customers.contracts import NoSuchPerson, NoSuchSegment, RuleAnswer, SegmentSizeView, SegmentView
from mainstem.customers.models import Segment, SegmentMembership, SegmentSize
from mainstem.customers.segments.compile import Compiled
from mainstem.customers.segments.fields import REGISTRY, SegmentField
from mainstem.customers.segments.postgres import members_statement, one_person, values_statement
from mainstem.customers.segments.sentences import group_sentence, rule_sentence, sentence_of
from mainstem.customers.segments.tree import Group, Rule, operators_of
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged, paged_rows

PACKAGE = "mainstem.customers"
SAMPLE_AT_MOST = 100


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field a rule may ask, with the operators it takes and what may narrow it."""

    code: str
    table: str
    type: str
    label: Mapping[str, str]
    operators: Sequence[str]
    is_prefix: bool
    takes_event: bool
    takes_window: bool
    filters: Sequence[str]
    takes_properties: bool
    suggested: Sequence[str]


@dataclass(frozen=True, slots=True)
class SegmentMember:
    """One member of a segment."""

    person_id: UUID
    since: datetime
    earliest_change_at: datetime | None


def segment_view(row: Segment) -> SegmentView:
    """Return the plain form of a segment's row."""
    return SegmentView(
        code=row.code,
        name=row.name,
        rule=row.rule,
        version=row.version,
        owner=row.owner,
        created_at=row.created_at,
        updated_at=row.updated_at,
        archived_at=row.archived_at,
        refreshed_at=row.refreshed_at,
        refreshed_version=row.refreshed_version,
        size=row.size,
        next_change_at=row.next_change_at,
    )


def get_segment(code: str) -> SegmentView:
    """
    Return a segment.

    :raises NoSuchSegment: if there is none of this code
    """
    return segment_view(_row(code))


def list_segments(paging: Paging, *, with_archived: bool = False) -> Slice[SegmentView]:
    """Return a page of segments by code."""
    rows = Segment.objects.all() if with_archived else Segment.objects.filter(archived_at=None)
    return paged(rows, paging, order=("code",)).map(segment_view)


def list_segment_sizes(code: str, *, limit: int = 100) -> list[SegmentSizeView]:
    """Return what the latest refreshes of a segment found, newest first."""
    rows = SegmentSize.objects.filter(segment=_row(code)).order_by("-at", "-id")[:limit]
    return [
        SegmentSizeView(row.at, row.version, row.size, row.entered, row.left, row.engine, row.seconds) for row in rows
    ]


def list_fields() -> list[FieldView]:
    """Return every field a rule may ask."""
    return [_field_view(declared) for declared in REGISTRY.list_fields()]


def describe_rule(rule: object, *, language: str = "en") -> str:
    """
    Return a rule tree as a sentence in English or Chinese.

    :raises RuleRefused: if the tree is malformed
    """
    return sentence_of(rule, REGISTRY, language)


def count_rule(rule: object, *, now: datetime) -> int:
    """
    Return how many persons a rule holds for now, without keeping anything.

    :raises RuleRefused: if the tree is malformed
    """
    row = _one(f"SELECT count(*) AS count FROM ({members_statement(rule, now)}) AS members")
    return int(row["count"])


def sample_rule(rule: object, *, now: datetime, limit: int = 10) -> list[UUID]:
    """
    Return some persons a rule holds for: spread evenly over all, and the same ones when asked again.

    :raises RuleRefused: if the tree is malformed
    """
    size = max(1, min(limit, SAMPLE_AT_MOST))
    text = (
        f"SELECT person_id FROM ({members_statement(rule, now)}) AS members ORDER BY md5(person_id::text) LIMIT {size}"
    )
    with sql.cursor() as cur:
        cur.execute(text.encode())
        return [row["person_id"] for row in cur.fetchall()]


def rule_holds_for(rule: object, *, person_id: UUID, now: datetime) -> bool:
    """Tell whether a rule holds for one person now."""
    row = _one(
        f"SELECT count(*) AS count FROM ({members_statement(rule, now, persons=one_person(person_id))}) AS members"
    )
    return int(row["count"]) > 0


def explain(*, person_id: UUID, code: str, now: datetime) -> RuleAnswer:
    """
    Say why a person is in a segment or not: every rule with the value found and whether it holds.

    :raises NoSuchPerson: if there is no such person, or it was merged into another
    """
    segment = _row(code)
    text, compiled = values_statement(segment.rule, now, persons=one_person(person_id))
    with sql.cursor() as cur:
        cur.execute(text.encode())
        found = cur.fetchone()
    if found is None:
        raise NoSuchPerson(f"There is no person {person_id}, or it was merged into another.", person_id=str(person_id))
    return _answer(compiled.tree, compiled, found)


def segment_members(code: str) -> Iterator[UUID]:
    """Give every member of a segment as of its last refresh. Read it inside a transaction."""
    rows = SegmentMembership.objects.filter(segment=_row(code), person__merged_into=None)
    return rows.order_by("person_id").values_list("person_id", flat=True).iterator(chunk_size=10_000)


def list_segment_members(code: str, paging: Paging) -> Slice[SegmentMember]:
    """Return a page of a segment's members by person id."""
    segment = _row(code)
    after = paging.after(UUID)
    rows = sql.all_rows(
        PACKAGE, "segment_member_page", segment_id=segment.id, after=after[0] if after else None, limit=paging.fetch
    )
    members = [SegmentMember(row["person_id"], row["since"], row["earliest_change_at"]) for row in rows]
    return paged_rows(members, paging, key=lambda member: (member.person_id,))


def stage_segment_members(code: str, *, stage: str) -> int:
    """
    Make a temporary table (person_id uuid) of a segment's members for set-based work. Return how many.

    It lives until the transaction ends.
    """
    segment = _row(code)
    name = composed.Identifier(stage).as_string(None)
    with sql.cursor() as cur:
        cur.execute(f"CREATE TEMPORARY TABLE {name} (person_id uuid PRIMARY KEY) ON COMMIT DROP".encode())
        cur.execute(
            sql.text(PACKAGE, "stage_segment_members").replace("/*stage*/", name).encode(), {"segment_id": segment.id}
        )
        return cur.rowcount


def _row(code: str) -> Segment:
    row = Segment.objects.filter(code=code).first()
    if row is None:
        raise NoSuchSegment(f"There is no segment {code}.", segment=code)
    return row


def _one(text: str) -> Mapping[str, Any]:
    with sql.cursor() as cur:
        cur.execute(text.encode())
        row = cur.fetchone()
    return row if row is not None else {}


def _answer(item: Group | Rule, compiled: Compiled, found: Mapping[str, Any]) -> RuleAnswer:
    if isinstance(item, Rule):
        value, holds = compiled.columns[item.path]
        return RuleAnswer(
            item.path, bool(found[holds]), field=item.code, value=found[value], sentence=rule_sentence(item, "en")
        )
    inside = [_answer(one, compiled, found) for one in item.rules]
    joined = all if item.combinator == "and" else any
    holds_here = joined(answer.holds for answer in inside) if inside else True
    return RuleAnswer(item.path, holds_here != item.is_negated, sentence=group_sentence(item, "en"), rules=inside)


def _field_view(declared: SegmentField) -> FieldView:
    return FieldView(
        code=declared.code,
        table=declared.table,
        type=declared.type.value,
        label=declared.label,
        operators=operators_of(declared),
        is_prefix=declared.is_prefix,
        takes_event=declared.takes_event,
        takes_window=declared.takes_window,
        filters=declared.filters,
        takes_properties=REGISTRY.get_table(declared.table).properties is not None,
        suggested=declared.suggested,
    )
