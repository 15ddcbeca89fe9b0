"""The questions one may ask content."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from mainstem.content import sandbox
from mainstem.content.contracts import (
    CompiledVariant,
    MessageRenderer,
    Problem,
    Rendered,
    TemplateKind,
    TemplateVersion,
    UnknownTemplate,
    VariantSource,
)
from mainstem.content.drafts import DraftTrial, Insertable, list_insertables, try_draft
from mainstem.content.models import Template, Version
from mainstem.content.rules.rendering import Renderer
from mainstem.content.rules.samples import sample_context
from mainstem.kernel.paging import Paging, Slice, paged

__all__ = [
    "DraftTrial",
    "Insertable",
    "get_renderer",
    "get_sample_context",
    "get_template",
    "list_insertables",
    "list_templates",
    "preview",
    "template_names",
    "try_draft",
]


def get_template(code: str, version: int | None = None) -> TemplateVersion:
    """
    Return one version of a template with its sources, by default the latest.

    :raises UnknownTemplate: if there is none
    """
    return _shaped(_version(code, version), with_sources=True)


def list_templates(paging: Paging) -> Slice[TemplateVersion]:
    """Return the templates, each in its latest version and without its sources, ordered by code."""
    page = paged(Template.objects.all(), paging, order=("code",))
    latest = {
        row.template_id: row
        for row in Version.objects.filter(template__in=page.items)
        .select_related("template")
        .prefetch_related("variants")
        if row.number == row.template.latest_version
    }
    return page.map(lambda template: _shaped(latest[template.code], with_sources=False))


def template_names(codes: Sequence[str]) -> dict[str, str]:
    """Return the name of each template; an unknown one is absent."""
    return dict(Template.objects.filter(code__in=list(codes)).values_list("code", "name"))


def get_renderer(code: str, version: int | None = None) -> MessageRenderer:
    """
    Return the renderer of a version, parsed once per process.

    :raises UnknownTemplate: if there is none
    """
    row = _version(code, version)
    return _renderer(code, row.number, row.fingerprint)


def preview(
    code: str,
    *,
    version: int | None = None,
    locale: str,
    values: Mapping[str, Any] | None = None,
    person: Mapping[str, Any] | None = None,
    now: datetime,
) -> Rendered:
    """
    Render a version for a made-up person, or for the given one, without tracking links.

    :param values: replace the template's sample values, key by key
    :param person: what is known of a real person, already masked if the caller may not see it
    :raises UnknownTemplate: if there is none
    :raises RenderRefused: if the values drive the template past a limit
    """
    row = _version(code, version)
    context = sample_context(locale, {**row.sample_values, **(values or {})})
    if person is not None:
        context["person"] = dict(person)
    return sandbox.preview(_compiled(row), context, locale, now)


def get_sample_context(locale: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return everything a template may ask for, of a made-up person, with the given values."""
    return sample_context(locale, values)


@lru_cache(maxsize=64)
def _renderer(code: str, version: int, fingerprint: str) -> Renderer:  # noqa: ARG001 - a version is what it says
    return Renderer(code, version, _compiled(_version(code, version)))


def _version(code: str, version: int | None) -> Version:
    rows = Version.objects.select_related("template").filter(template__code=code)
    row = (rows.filter(number=version) if version is not None else rows.order_by("-number")).first()
    if row is None:
        raise UnknownTemplate(code, version)
    return row


def _compiled(row: Version) -> list[CompiledVariant]:
    return [
        CompiledVariant(variant.locale, variant.subject, variant.compiled_html, variant.compiled_text)
        for variant in row.variants.order_by("position")
    ]


def _shaped(row: Version, *, with_sources: bool) -> TemplateVersion:
    variants = sorted(row.variants.all(), key=lambda variant: variant.position)
    return TemplateVersion(
        code=row.template_id,
        version=row.number,
        name=row.template.name,
        kind=TemplateKind(row.template.kind),
        locales=tuple(variant.locale for variant in variants),
        sample_values=row.sample_values,
        warnings=[Problem(**warning) for warning in row.warnings],
        created_at=row.created_at,
        sources=[VariantSource(v.locale, v.subject, v.mjml, v.text) for v in variants] if with_sources else (),
    )
