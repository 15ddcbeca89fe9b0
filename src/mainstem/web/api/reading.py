"""Reads request bodies and query strings; refuses what no field could mean or PostgreSQL could not write down."""

import json
from collections.abc import Iterable
from typing import Any, NoReturn

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict
from ninja.parser import Parser

from mainstem.kernel.errors import Malformed

DEEPEST = 40
LONGEST_KEY = 500
LARGEST = 2**63 - 1


class StrictParser(Parser):
    """JSON in UTF-8 without NUL characters, lone surrogates, NaN, and whole numbers of more than 64 bits."""

    def parse_body(self, request: HttpRequest) -> Any:
        """
        :raises Malformed: if the body is not such JSON
        """
        try:
            text = request.body.decode("utf-8")
            value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
        except UnicodeDecodeError as error:
            raise Malformed("The body is not UTF-8.") from error
        except RecursionError as error:
            raise Malformed("The body is nested too deeply.") from error
        except ValueError as error:
            raise Malformed("The body is not JSON.") from error
        _check(value, ["body"], DEEPEST)
        return value

    def parse_querydict(
        self,
        data: "MultiValueDict[str, Any]",
        list_fields: list[str],
        request: HttpRequest,
    ) -> dict[str, Any]:
        """
        :raises Malformed: if a name or value holds a NUL character
        """
        for name, values in data.lists():
            _check_text(name, ["query"])
            for value in values:
                if isinstance(value, str):
                    _check_text(value, ["query", name[:50]])
        return super().parse_querydict(data, list_fields, request)


def _check(value: Any, path: list[str], depth: int) -> None:
    if depth == 0:
        raise Malformed("The body is nested too deeply.")
    if isinstance(value, str):
        _check_text(value, path)
    elif isinstance(value, dict):
        for name, each in value.items():
            _check_text(name, path)
            if len(name) > LONGEST_KEY:
                raise Malformed("A name in the body is too long.", field=_joined(path))
            _check(each, [*path, name[:50]], depth - 1)
    elif isinstance(value, list):
        for place, each in enumerate(value):
            _check(each, [*path, str(place)], depth - 1)
    elif isinstance(value, int) and not -LARGEST - 1 <= value <= LARGEST:
        raise Malformed("A whole number has at most 64 bits.", field=_joined(path))


def _check_text(text: str, path: list[str]) -> None:
    if "\0" in text:
        raise Malformed("A text holds a NUL character.", field=_joined(path))
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise Malformed("A text holds half a character (a lone surrogate).", field=_joined(path))


def _joined(path: Iterable[str]) -> str:
    return ".".join(path)


def _refuse_constant(_text: str) -> NoReturn:
    raise ValueError("NaN and infinities are not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number is out of range")
    return number
