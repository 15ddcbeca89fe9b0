"""What to call somebody, from the names a profile holds."""

import re
from collections.abc import Mapping

_HAN = re.compile(r"[㐀-鿿豈-﫿]")


def names_of(held: Mapping[str, str]) -> dict[str, str]:
    """
    Return `name`, `given_name` and `family_name` as far as they are known, from vault namespaces to values.

    A Latin full name is split at its first blank; a Chinese one is not taken apart: it is how one addresses somebody.

    >>> names_of({"name": "Ann Lee"})
    {'name': 'Ann Lee', 'given_name': 'Ann'}
    >>> names_of({"first_name": "小明", "last_name": "王"})
    {'name': '王小明', 'given_name': '小明', 'family_name': '王'}
    """
    given = held.get("given_name") or held.get("first_name")
    family = held.get("family_name") or held.get("last_name")
    whole = held.get("name")
    if not whole and given and family:
        whole = family + given if _HAN.search(family + given) else f"{given} {family}"
    if not given and whole:
        given = whole if _HAN.search(whole) else whole.split()[0]
    found = {"name": whole or given, "given_name": given, "family_name": family}
    return {key: value for key, value in found.items() if value}


def language_of(names: Mapping[str, str]) -> str | None:
    """
    Guess the language somebody reads from how the name is written, where nothing better is known.

    >>> language_of({"name": "王小明"}), language_of({"name": "Ann"}), language_of({})
    ('zh-CN', 'en', None)
    """
    written = "".join(names.values())
    if not written:
        return None
    return "zh-CN" if _HAN.search(written) else "en"
