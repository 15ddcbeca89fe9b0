"""
A customer's short code: what people read out, write down and look for instead of an id.

The last 40 bits of the person's id, which are random, as eight letters without those that look alike. Two customers
may share a code (one pair in 500,000 is likely); so it leads to a list, and the id stays the name in addresses.
"""

import re
from uuid import UUID

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_ALIKE = str.maketrans("OIL", "011")
_CODE = re.compile(r"(?:C-?)?([0-9A-Z]{4})-?([0-9A-Z]{4})")


def customer_code(person_id: UUID) -> str:
    """
    >>> customer_code(UUID("01a20ff2-8da5-7f3c-8ae3-586fb31facae"))
    'C-DYSH-ZB5E'
    """
    bits = person_id.int & ((1 << 40) - 1)
    letters = "".join(_LETTERS[(bits >> shift) & 31] for shift in range(35, -1, -5))
    return f"C-{letters[:4]}-{letters[4:]}"


def read_customer_code(text: str) -> str | None:
    """
    Return the last ten hexadecimal digits of the ids a code stands for, or None if the text is no code.

    >>> read_customer_code(" c-dysh-zb5e ")
    '6fb31facae'
    >>> read_customer_code("13912345678") is None
    True
    """
    found = _CODE.fullmatch(text.strip().upper())
    if found is None:
        return None
    bits = 0
    for letter in (found[1] + found[2]).translate(_READ_ALIKE):
        if letter not in _LETTERS:
            return None
        bits = bits << 5 | _LETTERS.index(letter)
    return f"{bits:010x}"
