"""The doors of the audit chain: reading it, checking it, taking it out as a file."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.http import HttpRequest, StreamingHttpResponse
from ninja import Field, Query, Router, Schema
from pydantic import AwareDatetime

from mainstem.governance import queries
from mainstem.governance.contracts import AuditEntry, AuditHead, AuditWanted, ChainVerdict
from mainstem.governance.rules.audit import canonical
from mainstem.governance.rules.audit_file import HEADER, row_of, written
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import SIGNED_IN, needs

router = Router(tags=["governance"])

MOST_EXPORTED = 100_000


class AuditEntryOut(Schema):
    """One link of the chain, with the names that its accounts and tokens go by now."""

    sequence: int
    at: datetime
    actor: str
    actor_name: str | None
    action: str
    subject: str
    subject_name: str | None
    detail: dict[str, Any]
    content: str = Field(description="The entry word for word as its hash covers it, after the hash before it")
    previous_hash: str
    hash: str


class AuditHeadOut(Schema):
    """The end of the chain."""

    sequence: int
    hash: str


class AuditFilter(Schema):
    """What to narrow the list to."""

    actor: str | None = Field(None, max_length=200)
    action: str | None = Field(None, max_length=200)
    subject: str | None = Field(None, max_length=200)
    since: AwareDatetime | None = Field(None, description="From this moment on")
    until: AwareDatetime | None = Field(None, description="Before this moment")

    def as_wanted(self) -> AuditWanted:
        """Return it as queries know it."""
        return AuditWanted(self.actor, self.action, self.subject, self.since, self.until)


class AuditActorOut(Schema):
    """Somebody or something that stands in the chain as an actor."""

    actor: str
    name: str | None


class VerificationIn(Schema):
    """A head that was written down elsewhere."""

    sequence: int | None = Field(None, ge=1, le=2**63 - 1)
    hash: str | None = Field(None, pattern=r"^[0-9a-f]{64}$")


class VerificationOut(Schema):
    """Whether the chain holds together, and where not."""

    checked: int
    broken_at: int | None
    reason: str | None
    head: AuditHeadOut


@router.get("/audit", response=Page[AuditEntryOut])
@needs("audit.read")
def list_audit(request: HttpRequest, paging: Query[Paging], wanted: Query[AuditFilter]) -> Slice[dict[str, Any]]:
    """List the audit chain, newest first."""
    return _named(queries.list_audit(paging, wanted.as_wanted()))


@router.get("/audit/entries/{sequence}", response=AuditEntryOut)
@needs("audit.read")
def get_audit_entry(request: HttpRequest, sequence: int) -> dict[str, Any]:
    """Show one entry."""
    [entry] = _named(Slice([queries.get_audit_entry(sequence)])).items
    return entry


@router.get("/audit/actors", response=list[AuditActorOut])
@needs("audit.read")
def list_audit_actors(request: HttpRequest) -> list[dict[str, Any]]:
    """List who stands in the chain as an actor, at most a thousand."""
    actors = queries.list_audit_actors()
    names = queries.names_of(actors)
    return [{"actor": actor, "name": names.get(actor)} for actor in actors]


@router.get("/audit/head", response=AuditHeadOut)
@needs(SIGNED_IN)
def get_audit_head(request: HttpRequest) -> AuditHead:
    """The end of the chain: write it down elsewhere, and nobody can rewrite what came before unseen."""
    return queries.get_audit_head()


@router.get("/audit/verification", response=VerificationOut)
@needs("audit.read")
def verify_audit(request: HttpRequest, published: Query[VerificationIn]) -> ChainVerdict:
    """Recompute the whole chain, and whether it passes through a head written down before."""
    if published.sequence is None or published.hash is None:
        return queries.verify_chain()
    return queries.verify_chain(published=AuditHead(published.sequence, published.hash))


@router.get("/audit/export", response={200: None}, openapi_extra={"responses": {200: {"content": {"text/csv": {}}}}})
@needs("audit.read")
def export_audit(request: HttpRequest, wanted: Query[AuditFilter]) -> StreamingHttpResponse:
    """Take the chain out as CSV, newest first: what the filter leaves, at most 100,000 entries."""
    entries = queries.read_audit(wanted.as_wanted(), most=MOST_EXPORTED)
    names = queries.names_of({entry.actor for entry in entries} | {entry.subject for entry in entries})
    response = StreamingHttpResponse(_lines(entries, names), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="audit.csv"'
    return response


def _named(page: Slice[AuditEntry]) -> Slice[dict[str, Any]]:
    names = queries.names_of({entry.actor for entry in page.items} | {entry.subject for entry in page.items})
    return page.map(
        lambda entry: {
            "sequence": entry.sequence,
            "at": entry.at,
            "actor": entry.actor,
            "actor_name": names.get(entry.actor),
            "action": entry.action,
            "subject": entry.subject,
            "subject_name": names.get(entry.subject),
            "detail": entry.detail,
            "content": canonical(
                sequence=entry.sequence,
                at=entry.at,
                actor=entry.actor,
                action=entry.action,
                subject=entry.subject,
                detail=entry.detail,
            ).decode(),
            "previous_hash": entry.previous_hash,
            "hash": entry.hash,
        }
    )


def _lines(entries: list[AuditEntry], names: dict[str, str]) -> Iterator[str]:
    # The mark tells spreadsheets that what follows is UTF-8.
    yield "\ufeff" + written(HEADER)
    for entry in entries:
        yield written(row_of(entry, names))
