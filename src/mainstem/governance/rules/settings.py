"""What can be chosen for the whole deployment, and what a value may be."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final
from zoneinfo import available_timezones

from mainstem.governance.contracts import TextLanguage
from mainstem.kernel.errors import Malformed

LONGEST_NAME = 100
_CURRENCY = re.compile(r"[A-Z]{3}")


class SettingKey(StrEnum):
    """The things that can be chosen. The week starts on Monday everywhere and is not among them."""

    COMPANY_NAME = "company_name"
    DEFAULT_LANGUAGE = "default_language"
    TIME_ZONE = "time_zone"
    CURRENCY = "currency"


def checked(key: SettingKey, value: str) -> str:
    """
    Return a value as it is kept.

    :raises Malformed: naming the field, if it cannot be one
    """
    found = _CHECKS[key](value.strip())
    if found is None:
        raise Malformed(_HOW[key], field=str(key))
    return found


def _name(value: str) -> str | None:
    return value if 1 <= len(value) <= LONGEST_NAME and value.isprintable() else None


def _language(value: str) -> str | None:
    return value if value in {str(language) for language in TextLanguage} else None


def _zone(value: str) -> str | None:
    return value if value in available_timezones() else None


def _currency(value: str) -> str | None:
    return value if _CURRENCY.fullmatch(value) else None


_CHECKS: Final[Mapping[SettingKey, Callable[[str], str | None]]] = {
    SettingKey.COMPANY_NAME: _name,
    SettingKey.DEFAULT_LANGUAGE: _language,
    SettingKey.TIME_ZONE: _zone,
    SettingKey.CURRENCY: _currency,
}
_HOW: Final[Mapping[SettingKey, str]] = {
    SettingKey.COMPANY_NAME: f"A name has 1 to {LONGEST_NAME} characters.",
    SettingKey.DEFAULT_LANGUAGE: "The console speaks en and zh-CN.",
    SettingKey.TIME_ZONE: "There is no such time zone. One looks like Asia/Shanghai.",
    SettingKey.CURRENCY: "A currency is three capital letters, such as CNY.",
}
