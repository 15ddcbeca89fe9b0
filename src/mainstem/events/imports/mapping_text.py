"""Mappings between text and plain data: what a form edits is the data, what is kept is the TOML."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from mainstem.events.imports.contracts import MappingRefused

MAX_DEPTH = 6
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


def document_of(text: str) -> dict[str, Any]:
    """
    Return a mapping's text as plain data.

    :raises MappingRefused: if it is not TOML
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise MappingRefused(f"The mapping is not valid TOML: {error}.") from error


def text_of(document: Mapping[str, Any]) -> str:
    """
    Return plain data as a mapping's text; reading it again gives the same data.

    :raises MappingRefused: if it holds what a mapping cannot hold

    >>> print(text_of({"kind": "stock", "fields": {"sku": "item", "unit": {"constant": "kg"}}}), end="")
    kind = "stock"
    <BLANKLINE>
    [fields]
    sku = "item"
    unit = { constant = "kg" }
    """
    lines = [f"{_key(name)} = {_value(value)}" for name, value in document.items() if not _is_section(value)]
    for name, value in document.items():
        if isinstance(value, Mapping):
            lines += _section(_key(name), value)
        elif _is_section(value):
            lines += _tables(_key(name), value)
    return "\n".join(lines) + "\n"


def _section(path: str, table: Mapping[str, Any]) -> list[str]:
    plain = {name: value for name, value in table.items() if not _is_list_of_tables(value)}
    lines = ["", f"[{path}]", *(f"{_key(name)} = {_value(value)}" for name, value in plain.items())] if plain else []
    for name, value in table.items():
        if name not in plain:
            lines += _tables(f"{path}.{_key(name)}", value)
    return lines


def _tables(path: str, tables: list[Mapping[str, Any]]) -> list[str]:
    lines: list[str] = []
    for table in tables:
        lines += ["", f"[[{path}]]", *(f"{_key(name)} = {_value(value)}" for name, value in table.items())]
    return lines


def _is_section(value: Any) -> bool:
    return isinstance(value, Mapping) or _is_list_of_tables(value)


def _is_list_of_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(entry, Mapping) for entry in value)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _value(value: Any, depth: int = 0) -> str:
    if depth > MAX_DEPTH:
        raise MappingRefused("The mapping is nested too deeply.")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list):
        return f"[{', '.join(_value(entry, depth + 1) for entry in value)}]"
    if isinstance(value, Mapping):
        members = ", ".join(f"{_key(str(name))} = {_value(entry, depth + 1)}" for name, entry in value.items())
        return f"{{ {members} }}" if members else "{}"
    raise MappingRefused("A mapping holds texts, numbers, yes or no, lists and tables only.")


def _text(text: str) -> str:
    escaped = "".join(
        _ESCAPES.get(sign) or (f"\\u{ord(sign):04x}" if ord(sign) < 32 or ord(sign) == 127 else sign) for sign in text
    )
    return f'"{escaped}"'
