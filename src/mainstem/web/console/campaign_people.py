"""The people of a campaign: who got it, who did not and why; and the same rows as a file, without the people."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

import csv
import io
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Field, Query, Router, Schema

from mainstem.campaigns import queries
from mainstem.campaigns.contracts import Arm, Outcome, TrackingKind
from mainstem.campaigns.queries import DecisionFilter, DecisionLine
from mainstem.governance.queries import masked_contacts
from mainstem.kernel.paging import Paging
from mainstem.kernel.permissions import needs

router = Router()

COLUMNS = (
    "decision",
    "outcome",
    "reason_code",
    "arm",
    "decided_at",
    "settled_at",
    "opened_at",
    "clicked_at",
    "unsubscribed_at",
    "is_simulated",
)


class Narrowed(Schema):
    """What narrows the decisions of a campaign."""

    outcome: Outcome | None = None
    reason: str | None = Field(None, min_length=1, max_length=64, pattern="^[a-z0-9_]+$")
    arm: Arm | None = None
    followed: TrackingKind | None = Field(None, description="Only whose message led to this")

    def wanted(self) -> DecisionFilter:
        """Return the filter asked for."""
        return DecisionFilter(self.outcome, self.reason, self.arm, self.followed)


class DecisionsAsked(Narrowed, Paging):
    """One page of them."""


class DecisionLineOut(Schema):
    """The decision about one person; name and address arrive masked."""

    id: UUID
    person_id: UUID
    name: str | None
    address: str | None
    outcome: Outcome
    reason_code: str | None
    arm: Arm | None
    decided_at: datetime
    settled_at: datetime | None
    opened_at: datetime | None
    clicked_at: datetime | None
    unsubscribed_at: datetime | None


class DecisionLinesOut(Schema):
    """A page of decisions; `total` is of all that match."""

    items: list[DecisionLineOut]
    next_cursor: str | None = None
    total: int


class SampleOut(Schema):
    """Somebody to try a message on."""

    person_id: UUID
    name: str | None
    language: str | None


@router.get("/campaigns/{code}/decisions", response=DecisionLinesOut, summary="The decisions of a campaign, narrowed")
@needs("messages.read")
def list_decision_lines(request: HttpRequest, code: str, asked: Query[DecisionsAsked]) -> DecisionLinesOut:
    queries.get_campaign(code)
    wanted = asked.wanted()
    page = queries.find_decisions(code, asked, wanted)
    names = queries.masked_names([row.person_id for row in page.items])
    addresses = masked_contacts([row.identifier_ref for row in page.items if row.identifier_ref])
    return DecisionLinesOut(
        items=[
            _line(
                row,
                names.get(row.person_id, {}).get("name"),
                addresses.get(row.identifier_ref) if row.identifier_ref else None,
            )
            for row in page.items
        ],
        next_cursor=page.next_cursor,
        total=queries.count_decisions(code, wanted),
    )


@router.get("/campaigns/{code}/decisions.csv", response={200: str}, summary="The decisions of a campaign as CSV")
@needs("reports.export")
def export_decisions(request: HttpRequest, code: str, asked: Query[Narrowed]) -> StreamingHttpResponse:
    """Holds nothing that names or points at a person: a decision's own number is in no other file."""
    campaign = queries.get_campaign(code)
    lines = _csv(code, asked.wanted(), is_simulated=campaign.plan.is_simulated)
    answer = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{code}-decisions.csv"'
    return answer


@router.get("/campaign-samples/{segment_code}", response=list[SampleOut], summary="Members to try a message on")
@needs("messages.read")
def list_samples(request: HttpRequest, segment_code: str) -> list[SampleOut]:
    """A dozen members of a segment, names masked."""
    people = queries.sample_people(segment_code)
    names = queries.masked_names(people)
    return [
        SampleOut(
            person_id=person_id,
            name=names.get(person_id, {}).get("name"),
            language=queries.language_read(names.get(person_id, {})),
        )
        for person_id in people
    ]


def _line(row: DecisionLine, name: str | None, address: str | None) -> DecisionLineOut:
    told = asdict(row)
    del told["identifier_ref"]
    return DecisionLineOut(**told, name=name, address=address)


def _csv(code: str, wanted: DecisionFilter, *, is_simulated: bool) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    # Spreadsheets read UTF-8 only after a byte order mark.
    line.write("\ufeff")
    writer.writerow(COLUMNS)
    for number, row in enumerate(queries.iter_decision_rows(code, wanted), start=1):
        moments = (row.decided_at, row.settled_at, row.opened_at, row.clicked_at, row.unsubscribed_at)
        writer.writerow(
            (
                number,
                row.outcome.value,
                row.reason_code or "",
                row.arm.value if row.arm else "",
                *(moment.isoformat() if moment else "" for moment in moments),
                "true" if is_simulated else "false",
            )
        )
        if line.tell() > 64_000:
            yield line.getvalue()
            line.seek(0)
            line.truncate()
    yield line.getvalue()
