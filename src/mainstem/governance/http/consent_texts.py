"""The doors of consent texts: what people are asked with, version by version."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status
from pydantic import AwareDatetime

from mainstem.governance import operations, queries
from mainstem.governance.contracts import ConsentText, NamedVersion, Purpose, TextLanguage, TextPlace
from mainstem.kernel import clock
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["governance"])

TextCode = Annotated[str, Path(min_length=1, max_length=200)]


class TextPlaceIn(Schema):
    """Where a text is shown."""

    purpose: Purpose
    channel: str = Field(min_length=1, max_length=50, description="`*` for every channel")
    language: TextLanguage


class ConsentTextIn(TextPlaceIn):
    """A new version of a consent text."""

    title: str = Field(min_length=1, max_length=200)
    body: str = Field(min_length=1, max_length=20_000)
    note: str = Field("", max_length=500, description="Why it was changed, for colleagues")
    based_on: int = Field(ge=0, le=1_000_000, description="The version the change began from; 0 for the first one")
    valid_from: AwareDatetime | None = Field(None, description="From now on if left out")


class ConsentTextOut(Schema):
    """One version of a consent text, and how many consented or withdrew under it."""

    code: str
    purpose: Purpose
    channel: str
    language: TextLanguage
    version: int
    title: str
    body: str
    note: str
    valid_from: datetime
    created_at: datetime
    created_by: str
    created_by_name: str | None
    granted: int
    withdrawn: int


class TextLineOut(Schema):
    """One place and what is shown there now and next."""

    purpose: Purpose
    channel: str
    language: TextLanguage
    versions: int
    in_force: ConsentTextOut | None
    coming: ConsentTextOut | None


class NamedVersionOut(Schema):
    """A text version that consents carry and nobody wrote here; empty where they carry none."""

    text_version: str
    granted: int
    withdrawn: int


@router.get("/consent-texts", response=list[TextLineOut])
@needs("consents.read")
def list_text_lines(request: HttpRequest) -> list[dict[str, Any]]:
    """List every place that has a text, with the version in force and the one to come."""
    lines = queries.list_text_lines(now=clock.now())
    names = _writers(text for line in lines for text in (line.in_force, line.coming) if text is not None)
    return [
        {
            **_place(line.place),
            "versions": line.versions,
            "in_force": None if line.in_force is None else _text(line.in_force, names),
            "coming": None if line.coming is None else _text(line.coming, names),
        }
        for line in lines
    ]


@router.get("/consent-texts/versions", response=Page[ConsentTextOut])
@needs("consents.read")
def list_text_versions(request: HttpRequest, paging: Query[Paging], place: Query[TextPlaceIn]) -> Slice[dict[str, Any]]:
    """List the versions of one place, newest first."""
    page = queries.list_text_versions(paging, place=TextPlace(place.purpose, place.channel, place.language))
    names = _writers(page.items)
    return page.map(lambda text: _text(text, names))


@router.get("/consent-texts/others", response=list[NamedVersionOut])
@needs("consents.read")
def list_other_text_versions(request: HttpRequest) -> list[NamedVersion]:
    """List the text versions that consents carry and nobody wrote here, at most a hundred, most used first."""
    return queries.list_other_text_versions()


@router.get("/consent-texts/{code}", response=ConsentTextOut)
@needs("consents.read")
def get_consent_text(request: HttpRequest, code: TextCode) -> dict[str, Any]:
    """Show the version that a consent names."""
    text = queries.get_consent_text(code)
    return _text(text, _writers([text]))


@router.post("/consent-texts", response={201: ConsentTextOut})
@needs("consent_texts.write")
def save_consent_text(request: HttpRequest, body: ConsentTextIn) -> Status[dict[str, Any]]:
    """Write a new version; those before stay for what was consented to under them."""
    text = operations.save_consent_text(
        place=TextPlace(body.purpose, body.channel, body.language),
        title=body.title,
        body=body.body,
        note=body.note,
        based_on=body.based_on,
        valid_from=body.valid_from,
        now=clock.now(),
        actor=principal_of(request).actor,
    )
    return Status(201, _text(text, _writers([text])))


def _writers(texts: Iterable[ConsentText]) -> dict[str, str]:
    return queries.names_of({text.created_by for text in texts})


def _place(place: TextPlace) -> dict[str, Any]:
    return {"purpose": place.purpose, "channel": place.channel, "language": place.language}


def _text(text: ConsentText, names: dict[str, str]) -> dict[str, Any]:
    return {
        **_place(text.place),
        "code": text.code,
        "version": text.version,
        "title": text.title,
        "body": text.body,
        "note": text.note,
        "valid_from": text.valid_from,
        "created_at": text.created_at,
        "created_by": text.created_by,
        "created_by_name": names.get(text.created_by),
        "granted": text.granted,
        "withdrawn": text.withdrawn,
    }
