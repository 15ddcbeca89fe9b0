"""A template while it is being written: what is wrong with it, how it looks, and what may stand in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from mainstem.content import sandbox
from mainstem.content.contracts import Problem, Rendered, TemplateKind, VariantSource
from mainstem.content.rules.samples import sample_context


@dataclass(frozen=True, slots=True)
class DraftTrial:
    """What came of trying unsaved source. `rendered` is None where the wanted language does not compile."""

    problems: Sequence[Problem]
    warnings: Sequence[Problem]
    rendered: Rendered | None


@dataclass(frozen=True, slots=True)
class Insertable:
    """Something that may stand in a template: its path, the Liquid to type, and what it holds for a made-up person."""

    path: str
    snippet: str
    sample: str


def try_draft(
    *,
    kind: TemplateKind,
    variants: Sequence[VariantSource],
    sample_values: Mapping[str, Any],
    values: Mapping[str, Any],
    locale: str,
    person: Mapping[str, Any] | None,
    now: datetime,
) -> DraftTrial:
    """
    Compile unsaved variants and fill one of them; nothing is kept.

    :param values: replace sample values, key by key
    :param person: what is known of a real person, already masked; a made-up one if left out
    """
    context = sample_context(locale, {**sample_values, **values})
    if person is not None:
        context["person"] = dict(person)
    problems, warnings, rendered = sandbox.try_variants(
        variants, kind=kind, sample_values=sample_values, values=context, locale=locale, now=now
    )
    return DraftTrial(problems, warnings, rendered)


def list_insertables(sample_values: Mapping[str, Any], locale: str) -> list[Insertable]:
    """
    Return what a template with these values may print: the person, the links, the campaign, then its own values.

    >>> [one.snippet for one in list_insertables({"coupon": {"code": "A"}}, "en")][-1]
    '{{ coupon.code }}'
    """
    context = sample_context(locale, sample_values)
    person, links = context["person"], context["links"]
    found = [Insertable(f"person.{name}", f"{{{{ person.{name} }}}}", str(person[name])) for name in person]
    unsubscribe = links["unsubscribe"]
    found.append(Insertable("links.unsubscribe", "{{ links.unsubscribe }}", unsubscribe))
    found.append(Insertable("campaign.name", "{{ campaign.name }}", context["campaign"]["name"]))
    for name, value in sample_values.items():
        found += _of_value(name, value)
    return found


def _of_value(path: str, value: Any) -> Iterator[Insertable]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _of_value(f"{path}.{name}", inner)
    elif isinstance(value, list):
        item = path.rpartition(".")[2].removesuffix("s") or "item"
        first = value[0] if value else ""
        names = list(first) if isinstance(first, Mapping) else []
        inside = " ".join(f"{{{{ {item}.{name} }}}}" for name in names) or f"{{{{ {item} }}}}"
        yield Insertable(
            path, f"{{% for {item} in {path} %}}\n{inside}\n{{% endfor %}}", " · ".join(names) or str(first)
        )
    else:
        yield Insertable(path, f"{{{{ {path} }}}}", "" if value is None else str(value))
