"""
Make an uploaded logo harmless, or refuse it.

A PNG is taken apart and put together again from the chunks that make the picture. An SVG is parsed, everything but
shapes, gradients and plain text must be absent, and it is written anew from what was understood: nothing of the
upload reaches a browser word for word.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree

from mainstem.governance.contracts import LogoRefused

LARGEST_BYTES = 256 * 1024
LARGEST_SIDE = 2_048
MOST_ELEMENTS = 2_000
PNG, SVG = "image/png", "image/svg+xml"

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"})
_SVG = "http://www.w3.org/2000/svg"


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ELEMENTS: Final = _names(
    "svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient"
    " stop clipPath mask use symbol"
)
_ATTRIBUTES: Final = _names(
    "id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height viewBox preserveAspectRatio points transform offset fill"
    " fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit"
    " stroke-dasharray stroke-dashoffset opacity clip-path clip-rule mask stop-color stop-opacity gradientUnits"
    " gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits font-family font-size font-weight"
    " font-style text-anchor dominant-baseline letter-spacing version color display visibility role"
)
_LOCAL = re.compile(r"#[\w.:-]+")
_LOCAL_URL = re.compile(r"url\(\s*#[\w.:-]+\s*\)")
_SUSPICIOUS = re.compile(r"url\s*\(|javascript:|data:|expression|@import|\\", re.IGNORECASE)


def harmless(content: bytes) -> tuple[str, bytes]:
    """
    Return the media type and the rewritten content of a logo.

    :raises LogoRefused: if it is too large, neither PNG nor SVG, damaged, or an SVG that could do more than be seen
    """
    if len(content) > LARGEST_BYTES:
        raise LogoRefused(
            f"A logo has at most {LARGEST_BYTES // 1024} kB.", reason="too_large", most_bytes=LARGEST_BYTES
        )
    if content.startswith(_SIGNATURE):
        return PNG, _png(content)
    return SVG, _svg(content)


def _png(content: bytes) -> bytes:
    kept = [_SIGNATURE]
    names: list[bytes] = []
    for name, data in _chunks(content):
        names.append(name)
        if name == b"IHDR":
            width, height = struct.unpack(">II", data[:8]) if len(data) == 13 else (0, 0)
            if not (1 <= width <= LARGEST_SIDE and 1 <= height <= LARGEST_SIDE):
                raise LogoRefused(
                    f"A logo is at most {LARGEST_SIDE} pixels wide and high.",
                    reason="too_many_pixels",
                    most_pixels=LARGEST_SIDE,
                )
        if name in _KEPT_CHUNKS:
            kept.append(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)))
    if not names or names[0] != b"IHDR" or b"IDAT" not in names or names[-1] != b"IEND":
        raise _damaged()
    return b"".join(kept)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(content):
        if at + 12 > len(content):
            raise _damaged()
        (length,) = struct.unpack(">I", content[at : at + 4])
        name, end = content[at + 4 : at + 8], at + 8 + length
        if end + 4 > len(content):
            raise _damaged()
        data = content[at + 8 : end]
        if struct.unpack(">I", content[end : end + 4])[0] != zlib.crc32(name + data):
            raise _damaged()
        yield name, data
        if name == b"IEND":
            return
        at = end + 4


def _svg(content: bytes) -> bytes:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LogoRefused("This is neither a PNG nor an SVG file.", reason="unknown_format") from error
    if "<svg" not in text:
        raise LogoRefused("This is neither a PNG nor an SVG file.", reason="unknown_format")
    if re.search(r"<!(DOCTYPE|ENTITY)|<\?xml-stylesheet", text, re.IGNORECASE):
        raise _unsafe("a document type or style sheet")
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 - without a document type there are no entities to expand
    except ElementTree.ParseError as error:
        raise _damaged() from error
    if root.tag != f"{{{_SVG}}}svg":
        raise LogoRefused("This is neither a PNG nor an SVG file.", reason="unknown_format")
    for count, element in enumerate(root.iter()):
        if count >= MOST_ELEMENTS:
            raise LogoRefused(f"A logo has at most {MOST_ELEMENTS} shapes.", reason="too_many_shapes")
        _clean(element)
    ElementTree.register_namespace("", _SVG)
    return bytes(ElementTree.tostring(root, encoding="utf-8"))


def _clean(element: "ElementTree.Element[str]") -> None:
    if not isinstance(element.tag, str):
        raise _unsafe("an instruction")
    space, _, name = element.tag.rpartition("}")
    if space != "{" + _SVG or name not in _ELEMENTS:
        raise _unsafe(name)
    for attribute, value in list(element.attrib.items()):
        attribute_space, _, plain = attribute.rpartition("}")
        if plain == "href" and name == "use" and _LOCAL.fullmatch(value.strip()):
            element.attrib.pop(attribute)
            element.set("href", value.strip())
            continue
        if plain == "href" or plain.lower().startswith("on") or _SUSPICIOUS.search(_LOCAL_URL.sub("", value)):
            raise _unsafe(plain)
        if attribute_space or plain not in _ATTRIBUTES:
            # Editors leave classes, styles and notes of their own: harmless, and of no use without a style sheet.
            if plain == "style":
                _take_style_apart(element, value)
            element.attrib.pop(attribute)


def _take_style_apart(element: "ElementTree.Element[str]", style: str) -> None:
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        if name.strip() in _ATTRIBUTES and value.strip():
            element.set(name.strip(), value.strip())


def _damaged() -> LogoRefused:
    return LogoRefused("The file is damaged or incomplete.", reason="damaged")


def _unsafe(what: str) -> LogoRefused:
    return LogoRefused(
        f"The SVG holds {what}, which a logo has no use for. Export it as plain shapes, or as PNG.",
        reason="unsafe",
        what=what,
    )
