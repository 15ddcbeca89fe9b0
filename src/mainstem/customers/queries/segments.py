"""Questions about segments: their rules, members, sizes, and what a rule would give."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import F, Q, QuerySet
from psycopg import sql as composed

from mainstem.customers.contracts import NoSuchPerson, NoSuchSegment, RuleAnswer, SegmentSizeView, SegmentView
from mainstem.customers.models import Segment, SegmentMembership, SegmentSize, SegmentVersion
from mainstem.customers.queries.segment_rules import RuleInsight, bounded, look_into_segment
from mainstem.customers.segments.compile import Compiled
from mainstem.customers.segments.fields import REGISTRY, SegmentField
from mainstem.customers.segments.postgres import members_statement, one_person, values_statement
from mainstem.customers.segments.sentences import group_sentence, rule_sentence, sentence_of
from mainstem.customers.segments.tree import LANGUAGES, Group, Rule, filter_kind, filter_operators, operators_of
from mainstem.kernel import sql
from mainstem.kernel.paging import Paging, Slice, paged, paged_rows

PACKAGE = "mainstem.customers"
SAMPLE_AT_MOST = 100
OVERLAPS_AT_MOST = 5
OVERLAP_LOOKED_AT = 10_000
"""How many members are looked up in the others; of a larger segment, about so many stand for all."""


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
    table_label: Mapping[str, str]
    unit: Mapping[str, str]
    value_labels: Mapping[str, Mapping[str, str]]
    relative_code: str | None
    filter_columns: Sequence["FilterColumnView"]


@dataclass(frozen=True, slots=True)
class FilterColumnView:
    """A column that may narrow the rows a field looks at."""

    code: str
    type: str
    label: Mapping[str, str]
    operators: Sequence[str]
    value_labels: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SizePoint:
    """The size of a segment at the end of a step of time, and who came and went in it."""

    at: datetime
    size: int
    entered: int
    left: int
    version: int
    refreshes: int


@dataclass(frozen=True, slots=True)
class VersionView:
    """A version of a segment's rule, and who set it."""

    version: int
    at: datetime
    by: str
    rule: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many members two segments share, beside the size of the other one; of many members, from an even part."""

    code: str
    name: str
    size: int | None
    shared: int
    is_estimate: bool = False


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


def segment_names(codes: Sequence[str]) -> dict[str, str]:
    """Return the name of each segment; an unknown one is absent."""
    return dict(Segment.objects.filter(code__in=list(codes)).values_list("code", "name"))


def list_segments(
    paging: Paging,
    *,
    with_archived: bool = False,
    only_archived: bool = False,
    owner: str | None = None,
    search: str = "",
    order: str = "code",
) -> Slice[SegmentView]:
    """
    Return a page of segments.

    :param search: a part of the name or code
    :param order: `code`, `name` or `updated_at`, `-` in front for descending
    """
    rows = _filtered(with_archived=with_archived, only_archived=only_archived, owner=owner, search=search)
    keys = (order,) if order.lstrip("-") == "code" else (order, "code")
    return paged(rows, paging, order=keys).map(segment_view)


def count_segments(
    *, with_archived: bool = False, only_archived: bool = False, owner: str | None = None, search: str = ""
) -> int:
    """Return how many segments there are under the same conditions as a list of them."""
    return _filtered(with_archived=with_archived, only_archived=only_archived, owner=owner, search=search).count()


def count_persons() -> int:
    """Return how many persons there are: what a segment's size is a share of."""
    row = sql.one_row(PACKAGE, "count_persons")
    return int(row["count"]) if row else 0


def size_history(
    codes: Sequence[str], *, since: datetime, step: timedelta, origin: datetime
) -> dict[str, list[SizePoint]]:
    """
    Return how the sizes of segments moved, by code: one point per step of time in which one was refreshed.

    :param origin: a moment at which a step begins, such as a midnight where the trade is
    """
    ids = dict(Segment.objects.filter(code__in=list(codes)).values_list("id", "code"))
    rows = sql.all_rows(PACKAGE, "segment_history", segments=list(ids), since=since, step=step, origin=origin)
    found: dict[str, list[SizePoint]] = {code: [] for code in codes}
    for row in rows:
        found[ids[row["segment_id"]]].append(
            SizePoint(row["at"], row["size"], row["entered"], row["left"], row["version"], row["refreshes"])
        )
    return found


def list_versions(code: str) -> list[VersionView]:
    """Return the latest 100 versions of a segment's rule, newest first."""
    rows = SegmentVersion.objects.filter(segment=_row(code)).order_by("-version")[:100]
    return [VersionView(row.version, row.at, row.by, row.rule) for row in rows]


def list_overlaps(code: str, *, others: Sequence[str] = ()) -> list[Overlap]:
    """
    Return how many members a segment shares with others; with none named, with the five largest in use.

    :raises NoSuchSegment: if there is no such segment
    """
    row = _row(code)
    rows = Segment.objects.exclude(id=row.id).filter(refreshed_at__isnull=False)
    if others:
        asked = list(rows.filter(code__in=list(others)[:OVERLAPS_AT_MOST]))
    else:
        asked = list(rows.filter(archived_at=None).order_by(F("size").desc(nulls_last=True), "code")[:OVERLAPS_AT_MOST])
    size = row.size or 0
    percent = 100.0 if size <= OVERLAP_LOOKED_AT else 100.0 * OVERLAP_LOOKED_AT / size
    with bounded():
        found = sql.all_rows(
            PACKAGE, "segment_overlap", segment_id=row.id, others=[other.id for other in asked], percent=percent
        )
    shared = {one["segment_id"]: int(one["count"]) for one in found}
    looked_at = shared.pop(None, 0)
    scale = size / looked_at if percent < 100 and looked_at else 1.0
    return [
        Overlap(other.code, other.name, other.size, round(shared.get(other.id, 0) * scale), is_estimate=scale != 1.0)
        for other in asked
    ]


def look_into_members(code: str, *, now: datetime, sample: int = 20) -> RuleInsight:
    """Tell who a segment's members are, as of its last refresh."""
    return look_into_segment(_row(code).id, now=now, sample=sample)


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


def explain(*, person_id: UUID, code: str, now: datetime, language: str = "en") -> RuleAnswer:
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
    return _answer(compiled.tree, compiled, found, language)


def is_member(code: str, person_id: UUID) -> bool:
    """Tell whether somebody was in a segment at its last refresh."""
    return SegmentMembership.objects.filter(segment=_row(code), person_id=person_id).exists()


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


def _filtered(*, with_archived: bool, only_archived: bool, owner: str | None, search: str) -> "QuerySet[Segment]":
    rows = Segment.objects.all()
    if only_archived:
        rows = rows.exclude(archived_at=None)
    elif not with_archived:
        rows = rows.filter(archived_at=None)
    if owner:
        rows = rows.filter(owner=owner)
    return rows.filter(Q(name__icontains=search) | Q(code__icontains=search)) if search else rows


def _answer(item: Group | Rule, compiled: Compiled, found: Mapping[str, Any], language: str) -> RuleAnswer:
    if isinstance(item, Rule):
        value, holds = compiled.columns[item.path]
        return RuleAnswer(
            item.path, bool(found[holds]), field=item.code, value=found[value], sentence=rule_sentence(item, language)
        )
    inside = [_answer(one, compiled, found, language) for one in item.rules]
    joined = all if item.combinator == "and" else any
    holds_here = joined(answer.holds for answer in inside) if inside else True
    return RuleAnswer(item.path, holds_here != item.is_negated, sentence=group_sentence(item, language), rules=inside)


def _field_view(declared: SegmentField) -> FieldView:
    table = REGISTRY.get_table(declared.table)
    relative = REGISTRY.relative_of(declared)
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
        takes_properties=table.properties is not None,
        suggested=declared.suggested,
        table_label=table.label,
        unit=declared.unit,
        value_labels=declared.value_labels,
        relative_code=relative.code if relative is not None else None,
        filter_columns=[_filter_column(declared, column) for column in declared.filters],
    )


def _filter_column(declared: SegmentField, column: str) -> FilterColumnView:
    kind = filter_kind(REGISTRY, declared, column)
    return FilterColumnView(
        code=column,
        type=kind.value,
        label={language: REGISTRY.label_of_column(declared.table, column, language) for language in LANGUAGES},
        operators=filter_operators(kind),
        value_labels=REGISTRY.labels_of_values(declared.table, column),
    )
