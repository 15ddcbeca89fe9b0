"""The made-up person on whom templates are tried."""

from collections.abc import Mapping
from typing import Any

_PEOPLE = {
    "zh-CN": {"name": "王小明", "given_name": "小明", "family_name": "王", "locale": "zh-CN"},
    "en": {"name": "Alex Morgan", "given_name": "Alex", "family_name": "Morgan", "locale": "en"},
}
_LINKS = {"unsubscribe": "https://example.com/u/sample", "open": "https://example.com/o/sample.gif"}


def sample_person(locale: str) -> dict[str, Any]:
    """Return the made-up person of a language."""
    return dict(_PEOPLE.get(locale, _PEOPLE["en"]))


def sample_context(locale: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return everything a template may ask for, made up, except for the template's own values.

    >>> sample_context("en", {"coupon": {"code": "A"}})["coupon"]["code"]
    'A'
    """
    campaign = {"code": "sample", "name": "Sample"}
    return {**values, "person": sample_person(locale), "links": dict(_LINKS), "campaign": campaign}
