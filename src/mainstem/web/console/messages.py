"""Messages in the making: trying unsaved source, what may stand in it, its links, and a test to oneself."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Router, Schema

from mainstem.campaigns import operations, queries
from mainstem.content.contracts import TemplateKind, VariantSource
from mainstem.content.queries import list_insertables, try_draft
from mainstem.governance.queries import get_account
from mainstem.kernel import clock
from mainstem.kernel.errors import NotAllowed
from mainstem.kernel.http import answers_afresh, principal_of, reads
from mainstem.kernel.permissions import needs

router = Router()

SOURCE_LENGTH = 256 * 1024
Locale = Literal["zh-CN", "en"]


class DraftVariantIn(Schema):
    """One language as it stands in the editor; it may still be wrong in every way."""

    locale: Locale
    subject: str = Field("", max_length=2_000)
    mjml: str = Field("", max_length=SOURCE_LENGTH)
    text: str | None = Field(None, max_length=SOURCE_LENGTH)


class TryIn(Schema):
    """Unsaved source, and for whom to fill it."""

    kind: TemplateKind = TemplateKind.MARKETING
    variants: list[DraftVariantIn] = Field(min_length=1, max_length=2)
    sample_values: dict[str, Any] = Field(default_factory=dict)
    values: dict[str, Any] = Field(default_factory=dict, description="Replace sample values, key by key")
    locale: Locale
    person_id: UUID | None = Field(None, description="None: a made-up person; names of a real one are masked")


class TryProblemOut(Schema):
    """One thing that is wrong or odd, and where."""

    code: str
    message: str
    locale: str
    part: str
    line: int | None = None
    column: int | None = None


class TriedMessageOut(Schema):
    locale: str
    subject: str
    html: str
    text: str


class TriedOut(Schema):
    """What came of it; no message where the wanted language does not compile."""

    problems: list[TryProblemOut]
    warnings: list[TryProblemOut]
    message: TriedMessageOut | None


class InsertablesIn(Schema):
    sample_values: dict[str, Any] = Field(default_factory=dict)
    locale: Locale = "en"


class InsertableOut(Schema):
    """Something that may stand in a template."""

    path: str
    snippet: str
    sample: str


class LinkOut(Schema):
    """Where a campaign's messages lead, and how many people followed."""

    url: str
    clicked: int


class TestIn(Schema):
    """Which language to send to oneself."""

    locale: Locale | None = None


class TestOut(Schema):
    """What became of the test; it went to the caller's own address."""

    to: str
    outcome: Literal["sent", "failed", "unknown"]
    reason_code: str | None
    detail: str


@router.post("/message-drafts/try", response=TriedOut, summary="Compile and fill unsaved source")
@needs("templates.write")
@reads
def try_message(request: HttpRequest, body: TryIn) -> TriedOut:
    """Names every problem with its line, and shows the message as far as it can be made."""
    person = None
    if body.person_id is not None:
        person = dict(queries.masked_names([body.person_id]).get(body.person_id, {}))
    tried = try_draft(
        kind=body.kind,
        variants=[VariantSource(one.locale, one.subject, one.mjml, one.text) for one in body.variants],
        sample_values=body.sample_values,
        values=body.values,
        locale=body.locale,
        person=person,
        now=clock.now(),
    )
    shown = tried.rendered
    return TriedOut(
        problems=[TryProblemOut(**problem.as_dict()) for problem in tried.problems],
        warnings=[TryProblemOut(**problem.as_dict()) for problem in tried.warnings],
        message=None
        if shown is None
        else TriedMessageOut(locale=shown.locale, subject=shown.subject, html=shown.html, text=shown.text),
    )


@router.post("/message-drafts/insertables", response=list[InsertableOut], summary="What may stand in a template")
@needs("templates.read")
@reads
def list_what_may_stand(request: HttpRequest, body: InsertablesIn) -> Any:
    return list_insertables(body.sample_values, body.locale)


@router.get("/campaigns/{code}/links", response=list[LinkOut], summary="Where a campaign's messages lead")
@needs("campaigns.read")
def list_links(request: HttpRequest, code: str) -> Any:
    """For a draft as its template stands; afterwards as registered, with how many people followed each."""
    return queries.links_of(code, now=clock.now())


@router.post("/campaigns/{code}/test", response=TestOut, summary="Send a campaign's message to oneself")
@needs("campaigns.write")
@answers_afresh
def send_test(request: HttpRequest, code: str, body: TestIn) -> TestOut:
    """Goes to the address of the caller's own account and nowhere else; counts nowhere."""
    principal = principal_of(request)
    if principal.account_id is None:
        raise NotAllowed("A test goes to the address of a person's own account.")
    to = get_account(principal.account_id).email
    result = operations.send_test(code=code, to=to, locale=body.locale, now=clock.now())
    return TestOut(to=to, outcome=result.outcome.value, reason_code=result.reason_code, detail=result.detail)
