"""
From the source of a variant to its compiled form, once per version.

Liquid holes are marked, MJML becomes HTML, CSS is inlined, the holes come back, every link is put under
`{% tracked %}`, and an open pixel is added. What cannot work is reported with its line, not repaired in silence.
"""

import bisect
import html
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import css_inline
import mjml
from liquid.exceptions import LiquidError

from mainstem.content.contracts import CompiledVariant, Problem, TemplateKind, VariantSource
from mainstem.content.rules import liquid_sandbox, plain_text
from mainstem.content.rules.holes import Marked, marked

SOURCE_LENGTH = 256 * 1024
SUBJECT_LENGTH = 500
DEPTH = 60

KNOWN_ROOTS = frozenset({"person", "links", "campaign", "now", "today"})
UNSUBSCRIBE = "links.unsubscribe"
PIXEL = '<img src="{{ links.open }}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">'


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MJML_ELEMENTS = _words(
    "mjml mj-head mj-body mj-accordion mj-accordion-element mj-accordion-text mj-accordion-title mj-all mj-attributes"
    " mj-breakpoint mj-button mj-carousel mj-carousel-image mj-class mj-column mj-divider mj-font mj-group mj-hero"
    " mj-image mj-navbar mj-navbar-link mj-preview mj-raw mj-section mj-selector mj-social mj-social-element mj-spacer"
    " mj-style mj-table mj-text mj-title mj-wrapper mj-html-attribute mj-html-attributes"
)
_VOID = _words("area base br col embed hr img input link meta param source track wbr")
_ACTIVE = _words("script iframe object embed applet form input base link meta frame frameset svg math")
_URL_ATTRIBUTES = frozenset({"href", "src", "background", "background-url", "action", "formaction", "poster"})
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "sms", ""})
_HREF = re.compile(r'(<(?:a|area)\b[^>]*?\shref=")([^"]*)(")', re.IGNORECASE)
_LONG_TAG = re.compile(r"<(table|td|div|a|img|span|p) ")
_TBODY = re.compile(r"</?tbody>")
_BARE_URL = re.compile(r"https?://[^\s<>()\"']+")
_MRML_PLACE = re.compile(r"(.*?) in root template(?: at position (\d+):(\d+))?", re.DOTALL)
_INLINER = css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True)


def compile_variant(
    source: VariantSource, kind: TemplateKind, sample_values: Mapping[str, Any]
) -> tuple[CompiledVariant | None, list[Problem], list[Problem]]:
    """
    Compile one variant.

    Returns (compiled or None, errors, warnings): there is a result exactly if there is no error.
    """
    errors: list[Problem] = []
    errors += _size_problems(source)
    if errors:
        return None, errors, []
    for part, text, escapes in _parts(source):
        errors += _liquid_problems(source.locale, part, text, escapes=escapes)
    holes = marked(source.mjml)
    errors += [
        _problem(source, "liquid_inside_tag", "Liquid inside a tag stands in an attribute's quotes.", place)
        for place in holes.misplaced
    ]
    errors += _markup_problems(source, holes)
    if errors:
        return None, errors, []
    document, problem = _to_html(source, holes)
    if problem or document is None:
        return None, [problem] if problem else [], []
    document, link_problems = _with_tracked_links(source, holes, document)
    errors += link_problems
    compiled = CompiledVariant(
        locale=source.locale,
        subject=source.subject.strip(),
        html=_with_pixel(_with_short_lines(holes.restored(document))),
        text=_with_tracked_urls(source.text)
        if source.text and source.text.strip()
        else holes.restored(plain_text.from_html(document, holes.pattern)),
    )
    if kind is TemplateKind.MARKETING and not _mentions(compiled.html, UNSUBSCRIBE, escapes=True):
        message = f"A marketing message shows how to unsubscribe: link to {{{{ {UNSUBSCRIBE} }}}}."
        errors.append(Problem("no_unsubscribe_link", message, source.locale, "mjml"))
    if kind is TemplateKind.MARKETING and not _mentions(compiled.text, UNSUBSCRIBE, escapes=False):
        message = f"The text part of a marketing message shows how to unsubscribe: print {{{{ {UNSUBSCRIBE} }}}}."
        errors.append(Problem("no_unsubscribe_link", message, source.locale, "text"))
    if errors:
        return None, errors, []
    return compiled, [], _unknown_values(source, sample_values)


def _parts(source: VariantSource) -> Iterator[tuple[str, str, bool]]:
    yield "subject", source.subject, False
    yield "mjml", source.mjml, True
    if source.text:
        yield "text", source.text, False


def _size_problems(source: VariantSource) -> list[Problem]:
    problems = []
    if not source.subject.strip():
        problems.append(Problem("no_subject", "The subject is empty.", source.locale, "subject"))
    if len(source.subject) > SUBJECT_LENGTH:
        message = f"The subject is longer than {SUBJECT_LENGTH} characters."
        problems.append(Problem("too_long", message, source.locale, "subject"))
    problems += [
        Problem("too_long", f"The {part} is longer than {SOURCE_LENGTH} characters.", source.locale, part)
        for part, text, _ in _parts(source)
        if len(text) > SOURCE_LENGTH
    ]
    problems += [
        Problem("control_character", f"The {part} holds the NUL character.", source.locale, part)
        for part, text, _ in _parts(source)
        if "\0" in text
    ]
    return problems


def _liquid_problems(locale: str, part: str, text: str, *, escapes: bool) -> list[Problem]:
    try:
        template = liquid_sandbox.parse(text, escapes=escapes)
    except LiquidError as error:
        place = error.context()
        line, column = (place[0], place[1] + 1) if place else (None, None)
        return [Problem("liquid", str(error.message), locale, part, line, column)]
    return [
        Problem("unknown_filter", f"There is no filter {name!r}.", locale, part, *_line_and_column(text, place))
        for name, place in liquid_sandbox.unknown_filters(template)
    ]


class _MarkupReader(HTMLParser):
    """Walks MJML source and notes what is unknown, active, too deep or left open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str, tuple[int, int]]] = []
        self.open: list[tuple[str, tuple[int, int]]] = []

    def note(self, code: str, message: str) -> None:
        self.found.append((code, message, self.getpos()))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.check(tag, attrs)
        if tag not in _VOID:
            self.open.append((tag, self.getpos()))
            if len(self.open) == DEPTH + 1:
                self.note("too_deep", f"Elements are nested more than {DEPTH} deep.")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.check(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _ in self.open]
        if tag not in names:
            if tag.startswith("mj"):
                self.note("not_opened", f"</{tag}> closes nothing.")
            return
        while self.open:
            name, _ = self.open.pop()
            if name == tag:
                return
            if name.startswith("mj"):
                self.note("not_closed", f"<{name}> is not closed before </{tag}>.")

    def check(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mj-include":
            self.note("include", "mj-include is not available: a template stands alone.")
        elif tag.startswith("mj") and tag not in _MJML_ELEMENTS:
            self.note("unknown_element", f"<{tag}> is no element of MJML.")
        elif tag in _ACTIVE:
            self.note("active_content", f"<{tag}> does not belong into a message.")
        for name, value in attrs:
            if name.startswith("on"):
                self.note("active_content", f"The attribute {name} does not belong into a message.")
            if name in _URL_ATTRIBUTES and _scheme(value or "") not in _SCHEMES:
                self.note("url_scheme", f"A link of kind {_scheme(value or '')!r} does not belong into a message.")


def _scheme(url: str) -> str:
    cleaned = re.sub(r"[\x00-\x20]", "", url).lower()
    found = re.match(r"([a-z][a-z0-9+.-]*):", cleaned)
    return found[1] if found else ""


def _markup_problems(source: VariantSource, holes: Marked) -> list[Problem]:
    reader = _MarkupReader()
    reader.feed(holes.text)
    reader.close()
    for name, place in reader.open:
        if name.startswith("mj"):
            reader.found.append(("not_closed", f"<{name}> is never closed.", place))
    starts = _line_starts(holes.text)
    return [
        _problem(source, code, message, holes.source_offset(starts[line - 1] + column))
        for code, message, (line, column) in reader.found
    ]


def _to_html(source: VariantSource, holes: Marked) -> tuple[str | None, Problem | None]:
    try:
        document = mjml.mjml2html(holes.text, fonts={})
    except ValueError as error:
        found = _MRML_PLACE.match(str(error))
        place = None
        if found and found[2]:
            marked_place = len(holes.text.encode()[: int(found[2])].decode(errors="ignore"))
            place = holes.source_offset(marked_place)
        message = (found[1] if found else str(error)).strip()
        return None, _problem(source, "mjml", f"MJML: {message}.", place)
    inlined = _INLINER.inline(document)
    before, after = holes.order_in(document.partition("<body")[2]), holes.order_in(inlined.partition("<body")[2])
    expected = set(range(len(holes.holes)))
    present = set(holes.order_in(inlined))
    if lost := sorted(expected - present):
        message = f"{holes.holes[lost[0]]} stands where MJML drops it."
        return None, _problem(source, "liquid_dropped", message, holes.places[lost[0]][2])
    if before != after:
        number = next(first for first, second in zip(before, after, strict=False) if first != second)
        message = f"{holes.holes[number]} stands where HTML allows no such content, such as loose text in a table."
        return None, _problem(source, "liquid_moved", message, holes.places[number][2])
    # The parser put its own <tbody> around rows, in the midst of loops; the tag is optional everywhere.
    return _TBODY.sub("", inlined).replace('lang="und"', f'lang="{source.locale}"'), None


def _with_tracked_links(source: VariantSource, holes: Marked, document: str) -> tuple[str, list[Problem]]:
    problems: list[Problem] = []
    begin, end = holes.add("{% tracked %}"), holes.add("{% endtracked %}")

    def wrapped(found: re.Match[str]) -> str:
        url = html.unescape(holes.restored(found[2]))
        scheme = _scheme(url)
        if _is_special(url) or scheme in {"mailto", "tel", "sms"} or url.startswith("#"):
            return found[0]
        roots = liquid_sandbox.roots_of(liquid_sandbox.parse(url, escapes=False))
        if "person" in roots:
            message = f"A link may hold nothing of the person: {url}"
            problems.append(Problem("personal_link", message, source.locale, "mjml"))
        elif scheme in {"http", "https"} and not _host(url):
            problems.append(Problem("link", f"A link names its host: {url}", source.locale, "mjml"))
        elif not scheme and not url.lstrip().startswith("{{"):
            problems.append(Problem("link", f"A link begins with https://: {url!r}", source.locale, "mjml"))
        return f"{found[1]}{begin}{found[2]}{end}{found[3]}"

    return _HREF.sub(wrapped, document), problems


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _is_special(url: str) -> bool:
    return bool(re.fullmatch(r"\s*\{\{-?\s*links\.\w+\s*-?\}\}\s*", url))


def _with_tracked_urls(text: str) -> str:
    holes = marked(text) if "{" in text else Marked(text, "lqd")
    if holes.text != text:
        # In plain text a hole is a hole: marks in comment form would cut a URL in two.
        plain = holes.pattern.sub(lambda found: holes.mark(int(found[1] or found[2])), holes.text)
    else:
        plain = text
    tracked = _BARE_URL.sub(lambda found: f"{{% tracked %}}{found[0]}{{% endtracked %}}", plain)
    return holes.restored(tracked)


def _with_pixel(body: str) -> str:
    head, closing, tail = body.rpartition("</body>")
    return f"{head}{PIXEL}{closing}{tail}" if closing else body + PIXEL


def _with_short_lines(body: str) -> str:
    """Begin a line within each tag, where white space means nothing: mail wants lines below 1,000 bytes."""
    return _LONG_TAG.sub(r"<\1\n", body)


def _mentions(source: str, path: str, *, escapes: bool) -> bool:
    root = path.partition(".")[0]
    found = liquid_sandbox.roots_of(liquid_sandbox.parse(source, escapes=escapes)).get(root, [])
    return any(name == path for name, _ in found)


def _unknown_values(source: VariantSource, sample_values: Mapping[str, Any]) -> list[Problem]:
    known = KNOWN_ROOTS | set(sample_values)
    warnings = []
    for part, text, escapes in _parts(source):
        for root, uses in liquid_sandbox.roots_of(liquid_sandbox.parse(text, escapes=escapes)).items():
            if root not in known:
                name, offset = uses[0]
                line, column = _line_and_column(text, offset)
                message = f"{name} is neither a value of the template nor something known of a person."
                warnings.append(Problem("unknown_value", message, source.locale, part, line, column))
    return warnings


def _problem(source: VariantSource, code: str, message: str, place: int | None) -> Problem:
    line, column = (None, None) if place is None else _line_and_column(source.mjml, place)
    return Problem(code, message, source.locale, "mjml", line, column)


def _line_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", text))]


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    starts = _line_starts(text)
    line = bisect.bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
