"""The text part of a message, made from its HTML where the author wrote none."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "section", "center"})
_SILENT = frozenset({"style", "script", "title", "head"})
_HIDDEN = re.compile(r"display:\s*none")


class _Reader(HTMLParser):
    def __init__(self, mark: re.Pattern[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.mark = mark
        self.pieces: list[str] = []
        self.silent = 0
        self.hidden = 0
        self.link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _SILENT:
            self.silent += 1
        elif self.hidden:
            self.hidden += tag == "div"
        elif tag == "div" and _HIDDEN.search(given.get("style") or ""):
            self.hidden = 1
        elif tag == "br":
            self.pieces.append("\n")
        elif tag == "li":
            self.pieces.append("\n- ")
        elif tag in _BLOCKS:
            self.pieces.append("\n")
        elif tag == "td":
            self.pieces.append(" ")
        elif tag == "img" and (alt := (given.get("alt") or "").strip()):
            self.pieces.append(f"[{alt}]")
        elif tag == "a" and (href := given.get("href")):
            self.link = (href, len(self.pieces))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif self.hidden:
            self.hidden -= tag == "div"
        elif tag == "a" and self.link:
            href, since = self.link
            label = "".join(self.pieces[since:]).strip()
            self.pieces.append("" if label == href else f" <{href}>" if label else f"<{href}>")
            self.link = None
        elif tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent and not self.hidden:
            self.pieces.append(re.sub(r"\s+", " ", data))

    def handle_comment(self, data: str) -> None:
        if not self.silent and not self.hidden and self.mark.fullmatch(f"<!--{data}-->"):
            self.pieces.append(data)


def from_html(html: str, mark: re.Pattern[str]) -> str:
    """
    Return the readable text of an HTML document: paragraphs as lines, links as `label <url>`, images as their names.

    :param mark: what finds the marks that stand for Liquid; those in comments are kept, other comments are not

    >>> from_html('<p>Hi &amp; <a href="https://a.example/">look</a></p><p>Bye</p>', re.compile("<!--x-->"))
    'Hi & look <https://a.example/>\\n\\nBye\\n'
    """
    reader = _Reader(mark)
    reader.feed(html)
    reader.close()
    lines = [re.sub(r"[ \t\u00a0]+", " ", line).strip() for line in "".join(reader.pieces).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"
