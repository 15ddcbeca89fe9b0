"""The doors of content: templates, their versions, and previews."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Any, Literal

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.content import operations, queries
from mainstem.content.contracts import Rendered, TemplateKind, TemplateVersion, VariantSource
from mainstem.content.rules.compiling import SOURCE_LENGTH, SUBJECT_LENGTH
from mainstem.kernel import clock
from mainstem.kernel.http import reads
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["content"])

MAX_VERSION = 2**31 - 1
OptionalVersion = Query(None, ge=1, le=MAX_VERSION)  # type: ignore[type-arg]  # a call, not a type


class VariantIn(Schema):
    """One language, as its author writes it."""

    locale: Literal["zh-CN", "en"]
    subject: str = Field(min_length=1, max_length=SUBJECT_LENGTH)
    mjml: str = Field(min_length=1, max_length=SOURCE_LENGTH)
    text: str | None = Field(None, max_length=SOURCE_LENGTH, description="Made from the body if it is left out")


class TemplateIn(Schema):
    """A template as it is to be; the first variant is the fallback language."""

    name: str = Field(min_length=1, max_length=200)
    kind: TemplateKind = TemplateKind.MARKETING
    variants: list[VariantIn] = Field(min_length=1, max_length=2)
    sample_values: dict[str, Any] = Field(default_factory=dict)


class VariantOut(Schema):
    """One language, as its author wrote it."""

    locale: str
    subject: str
    mjml: str
    text: str | None


class ProblemOut(Schema):
    """One thing that is odd about a template, and where."""

    code: str
    message: str
    locale: str
    part: str
    line: int | None = None
    column: int | None = None


class TemplateOut(Schema):
    """One version of a template."""

    code: str
    version: int
    name: str
    kind: TemplateKind
    locales: list[str]
    sample_values: dict[str, Any]
    warnings: list[ProblemOut]
    created_at: datetime
    variants: list[VariantOut] = Field(default_factory=list, description="Left out in lists")


class PreviewIn(Schema):
    """What to fill a template with, for a made-up person."""

    locale: Literal["zh-CN", "en"] = "en"
    version: int | None = Field(None, ge=1, le=MAX_VERSION)
    values: dict[str, Any] = Field(default_factory=dict, description="Replace sample values, key by key")


class PreviewOut(Schema):
    """A rendered message, with links as the author wrote them."""

    locale: str
    subject: str
    html: str
    text: str
    warnings: list[str]


@router.get("/templates", response=Page[TemplateOut], summary="List templates")
@needs("templates.read")
def list_templates(request: HttpRequest, paging: Query[Paging]) -> Slice[TemplateOut]:
    return queries.list_templates(paging).map(_shaped)


@router.get("/templates/{code}", response=TemplateOut, summary="One template, its latest or a given version")
@needs("templates.read")
def get_template(request: HttpRequest, code: str, version: int | None = OptionalVersion) -> TemplateOut:
    return _shaped(queries.get_template(code, version))


@router.put("/templates/{code}", response=TemplateOut, summary="Save a new version of a template")
@needs("templates.write")
def save_template(request: HttpRequest, code: str, body: TemplateIn) -> TemplateOut:
    """Compiles every variant; answers 422 with every problem and its line if one cannot be compiled."""
    saved = operations.save_template(
        code=code,
        name=body.name,
        kind=body.kind,
        variants=[
            VariantSource(variant.locale, variant.subject, variant.mjml, variant.text) for variant in body.variants
        ],
        sample_values=body.sample_values,
        now=clock.now(),
    )
    return _shaped(saved)


@router.post("/templates/{code}/preview", response=PreviewOut, summary="Render a template for a made-up person")
@needs("templates.read")
@reads
def preview_template(request: HttpRequest, code: str, body: PreviewIn) -> Rendered:
    return queries.preview(code, version=body.version, locale=body.locale, values=body.values, now=clock.now())


def _shaped(template: TemplateVersion) -> TemplateOut:
    return TemplateOut(
        code=template.code,
        version=template.version,
        name=template.name,
        kind=template.kind,
        locales=list(template.locales),
        sample_values=dict(template.sample_values),
        warnings=[ProblemOut(**warning.as_dict()) for warning in template.warnings],
        created_at=template.created_at,
        variants=[
            VariantOut(locale=source.locale, subject=source.subject, mjml=source.mjml, text=source.text)
            for source in template.sources
        ],
    )
