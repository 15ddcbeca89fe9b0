"""Filling the holes of a compiled version: parsed once, filled for everybody."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from mainstem.content.contracts import CompiledVariant, LinkTracker, Rendered
from mainstem.content.rules import liquid_sandbox

_BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


class Renderer:
    """One version of a template in all its languages, parsed. Safe to share between threads."""

    def __init__(self, code: str, version: int, variants: Sequence[CompiledVariant]) -> None:
        self.code = code
        self.version = version
        self._parsed = {
            variant.locale: (
                liquid_sandbox.parse(variant.subject, escapes=False),
                liquid_sandbox.parse(variant.html, escapes=True),
                liquid_sandbox.parse(variant.text, escapes=False),
            )
            for variant in variants
        }
        self._first = variants[0].locale

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages there are, the fallback first."""
        return tuple(self._parsed)

    def locale_for(self, wanted: str | None) -> str:
        """
        Choose a language: the wanted one, else one of the same tongue, else the template's first.
        """
        if wanted in self._parsed:
            return wanted
        tongue = (wanted or "").replace("_", "-").partition("-")[0].lower()
        return next((locale for locale in self._parsed if locale.partition("-")[0].lower() == tongue), self._first)

    def render(
        self,
        values: Mapping[str, Any],
        *,
        locale: str | None = None,
        tracker: LinkTracker | None = None,
        now: datetime | None = None,
    ) -> Rendered:
        """
        Fill the holes for one person.

        :param values: `person`, `links` and the values of the campaign, plain data
        :param tracker: turns each URL of the content into the one that stands in the message
        :raises RenderRefused: if the values drive the template past a limit
        """
        chosen = self.locale_for(locale)
        subject, html, text = self._parsed[chosen]
        missing: dict[str, None] = {}
        return Rendered(
            locale=chosen,
            subject=" ".join(liquid_sandbox.fill(subject, values, now=now, missing=missing).split()),
            html=liquid_sandbox.fill(html, values, tracker=tracker, now=now, missing=missing),
            text=_tidied(liquid_sandbox.fill(text, values, tracker=tracker, now=now, missing=missing)),
            warnings=tuple(missing),
        )


def _tidied(text: str) -> str:
    """Drop the blank lines that loops and conditions leave behind."""
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"
