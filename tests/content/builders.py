"""Builders: template sources, whole and broken."""

from datetime import UTC, datetime
from typing import Any

from mainstem.content.contracts import CompiledVariant, Problem, TemplateKind, VariantSource
from mainstem.content.rules.compiling import compile_variant
from mainstem.content.rules.rendering import Renderer
from mainstem.content.rules.samples import sample_context

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
UNSUBSCRIBE = '<a href="{{ links.unsubscribe }}">Unsubscribe</a>'


def a_body(inside: str = "Hello {{ person.given_name }}", head: str = "") -> str:
    """Return an MJML body with one text, which ends in the unsubscribe link."""
    return (
        f"<mjml><mj-head>{head}</mj-head><mj-body><mj-section><mj-column>\n"
        f"<mj-text>{inside} {UNSUBSCRIBE}</mj-text>\n</mj-column></mj-section></mj-body></mjml>"
    )


def a_variant(
    inside: str = "Hello {{ person.given_name }}",
    *,
    mjml: str | None = None,
    subject: str = "News for {{ person.given_name }}",
    locale: str = "en",
    text: str | None = None,
) -> VariantSource:
    return VariantSource(locale, subject, a_body(inside) if mjml is None else mjml, text)


def compiled(source: VariantSource, values: dict[str, Any] | None = None) -> CompiledVariant:
    """Compile a variant that has nothing wrong with it."""
    variant, errors, _ = compile_variant(source, TemplateKind.MARKETING, values or {})
    assert errors == []
    assert variant is not None
    return variant


def problems_of(source: VariantSource, values: dict[str, Any] | None = None) -> list[Problem]:
    variant, errors, _ = compile_variant(source, TemplateKind.MARKETING, values or {})
    assert (variant is None) == bool(errors)
    return errors


def a_renderer(*sources: VariantSource, values: dict[str, Any] | None = None) -> Renderer:
    return Renderer("news", 1, [compiled(source, values) for source in sources])


def a_context(**values: Any) -> dict[str, Any]:
    return sample_context("en", values)
