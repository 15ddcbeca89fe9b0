"""What crosses the border of content: template sources, what is wrong with them, and rendered messages."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from mainstem.kernel.errors import Malformed, NotFound

LOCALES = ("zh-CN", "en")

LinkTracker = Callable[[str], str]
"""Takes a URL of the content, gives the URL that stands in the message."""


class TemplateKind(StrEnum):
    """What a template is for: a marketing message must show how to unsubscribe."""

    MARKETING = "marketing"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class VariantSource:
    """One language of a template, as its author writes it: Liquid everywhere, MJML in the body."""

    locale: str
    subject: str
    mjml: str
    text: str | None = None
    """The plain-text part; made from the body where it is absent."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a template, and where: `line` and `column` count from 1 in the named part."""

    code: str
    message: str
    locale: str
    part: str
    line: int | None = None
    column: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain values."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class CompiledVariant:
    """One language, ready to have its Liquid holes filled: MJML turned into HTML, CSS inlined, links marked."""

    locale: str
    subject: str
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message for one person."""

    locale: str
    subject: str
    html: str
    text: str
    warnings: tuple[str, ...] = ()


class MessageRenderer(Protocol):
    """One version of a template in all its languages, ready to be filled, as often as wanted and by any thread."""

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages there are, the fallback first."""
        ...

    def render(
        self,
        values: Mapping[str, Any],
        *,
        locale: str | None = None,
        tracker: LinkTracker | None = None,
        now: datetime | None = None,
    ) -> Rendered:
        """Fill the holes for one person, or refuse with `RenderRefused`."""
        ...


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One immutable version of a template."""

    code: str
    version: int
    name: str
    kind: TemplateKind
    locales: tuple[str, ...]
    sample_values: Mapping[str, Any]
    warnings: Sequence[Problem]
    created_at: datetime
    sources: Sequence[VariantSource] = field(default=())


class UnknownTemplate(NotFound):
    """No such template, or no such version of it."""

    code = "unknown_template"

    def __init__(self, template_code: str, version: int | None = None) -> None:
        which = f"version {version} of template {template_code!r}" if version else f"template {template_code!r}"
        super().__init__(f"There is no {which}.", template=template_code, version=version)


class TemplateInvalid(Malformed):
    """The source of a template cannot become a message; every problem is named with its place."""

    code = "template_invalid"

    def __init__(self, problems: Sequence[Problem]) -> None:
        first = problems[0]
        place = f" ({first.locale}, {first.part}, line {first.line})" if first.line else f" ({first.locale})"
        super().__init__(
            f"The template has {len(problems)} problem(s); the first: {first.message}{place}",
            problems=[problem.as_dict() for problem in problems],
        )
        self.problems = tuple(problems)


class RenderRefused(Malformed):
    """A template cannot be filled with these values (it runs past a limit, or divides by zero)."""

    code = "render_refused"
