"""
Liquid holes on their way through MJML and CSS: each becomes a mark that no markup tool touches, and comes back after.

A tag such as `{% for %}` that stands between elements travels as an HTML comment (legal everywhere, even between the
rows of a table), everything else as a short word.
"""

import re
from dataclasses import dataclass, field

_HOLE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_COMMENT = re.compile(r"<!--(?!\[if|<!\[endif).*?-->", re.DOTALL)
_IN_COMMENT = "comment"


@dataclass
class Marked:
    """Source text whose holes were replaced, and how to get back."""

    text: str
    prefix: str
    holes: list[str] = field(default_factory=list)
    places: list[tuple[int, int, int, int]] = field(default_factory=list)
    """(place in the marked text, length there, place in the source, length there) of every hole, in order."""
    misplaced: list[int] = field(default_factory=list)
    """Places in the source of holes inside a tag but outside quotes, where no attribute can come from."""

    def source_offset(self, marked_offset: int) -> int:
        """Translate a place in the marked text into one in the source."""
        shift = 0
        for place, length, source_place, source_length in self.places:
            if marked_offset < place:
                break
            if marked_offset < place + length:
                return source_place
            shift = source_place + source_length - place - length
        return marked_offset + shift

    def mark(self, number: int) -> str:
        """Return the word that stands for a hole."""
        return f"{self.prefix}{number}z"

    def add(self, hole: str) -> str:
        """Make a mark for Liquid of our own, which stood nowhere in the source, and return it."""
        self.holes.append(hole)
        return self.mark(len(self.holes) - 1)

    @property
    def pattern(self) -> re.Pattern[str]:
        """What finds a mark, with or without its comment."""
        return re.compile(rf"<!--{self.prefix}(\d+)z-->|{self.prefix}(\d+)z")

    def restored(self, text: str) -> str:
        """Put the holes back."""
        return self.pattern.sub(lambda found: self.holes[int(found[1] or found[2])], text)

    def order_in(self, text: str) -> list[int]:
        """Return the numbers of the marks in the order in which they stand in a text."""
        return [int(found[1] or found[2]) for found in self.pattern.finditer(text)]


def marked(source: str) -> Marked:
    """
    Replace every Liquid hole of MJML source by a mark; comments for colleagues become blanks and do not travel.

    >>> marked("<mj-text>{% if a %}{{ b }}{% endif %}</mj-text>").text
    '<mj-text><!--lqd0z-->lqd1z<!--lqd2z--></mj-text>'
    """
    source = _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), source)
    prefix = "lqd"
    while prefix in source:
        prefix += "q"
    result = Marked("", prefix)
    pieces: list[str] = []
    length = 0
    position = 0
    in_tag, quote, element = False, "", ""
    for found in _HOLE.finditer(source):
        between = source[position : found.start()]
        in_tag, quote, element = _scan(between, in_tag, quote, element)
        pieces.append(between)
        length += len(between)
        number = len(result.holes)
        word = result.mark(number)
        is_plain = quote or found[0].startswith("{{") or element in _PLAIN_TEXT
        if in_tag and not quote:
            result.misplaced.append(found.start())
        mark = word if is_plain or in_tag else f"<!--{word}-->"
        result.holes.append(found[0])
        result.places.append((length, len(mark), found.start(), len(found[0])))
        pieces.append(mark)
        length += len(mark)
        position = found.end()
    pieces.append(source[position:])
    result.text = "".join(pieces)
    return result


_PLAIN_TEXT = frozenset({"mj-title", "mj-preview", "mj-style", "mj-attributes"})
_TAG_START = re.compile(r"</?([a-zA-Z][\w-]*)")


def _scan(text: str, in_tag: bool, quote: str, element: str) -> tuple[bool, str, str]:
    """Follow the markup: are we inside a tag, inside quotes, and in which MJML element's text?"""
    at = 0
    while at < len(text):
        character = text[at]
        if quote == _IN_COMMENT:
            end = text.find("-->", at)
            if end < 0:
                break
            quote, at = "", end + 2
        elif quote:
            if character == quote:
                quote = ""
        elif in_tag:
            if character in "\"'":
                quote = character
            elif character == ">":
                in_tag = False
        elif text.startswith("<!--", at):
            quote, at = _IN_COMMENT, at + 3
        elif character == "<" and (name := _TAG_START.match(text, at)):
            in_tag = True
            if name[1].startswith("mj-"):
                element = "" if text[at + 1] == "/" else name[1]
            at = name.end() - 1
        at += 1
    return in_tag, quote, element
