"""How contact data looks to those who may know that it is there, but not what it is."""

import re

_MAINLAND = re.compile(r"\+86(1\d{2})\d{4}(\d{4})")
_HAN = re.compile(r"[㐀-鿿豈-﫿]")


def masked(namespace: str, value: str) -> str:
    """
    Mask a value by what it is; what is not known by name shows its first two characters at most.

    >>> masked("phone", "+8613800136027"), masked("email", "linqing@qq.com"), masked("member_card:club", "880112349352")
    ('138 **** 6027', 'lin***@qq.com', '8801 **** 352')
    >>> masked("name", "林晓晴"), masked("name", "Lin Xiaoqing")
    ('林*晴', 'Lin*qing')
    """
    kind = namespace.partition(":")[0]
    if kind == "phone":
        return masked_phone(value)
    if kind == "email":
        return masked_email(value)
    if kind == "name":
        return masked_name(value)
    if kind in ("member_card", "card"):
        return masked_card(value)
    return masked_rest(value)


def masked_phone(value: str) -> str:
    """
    >>> masked_phone("+442079460958")
    '+44 **** 0958'
    """
    if mainland := _MAINLAND.fullmatch(value):
        return f"{mainland[1]} **** {mainland[2]}"
    digits = value.lstrip("+")
    if len(digits) < 8:
        return "****"
    return f"{'+' if value.startswith('+') else ''}{digits[:2]} **** {digits[-4:]}"


def masked_email(value: str) -> str:
    """
    >>> masked_email("al@example.com"), masked_email("nonsense")
    ('a***@example.com', '***')
    """
    local, at, domain = value.rpartition("@")
    if not at or not local:
        return "***"
    return f"{local[: min(3, (len(local) + 1) // 2)]}***@{domain}"


def masked_name(value: str) -> str:
    """
    >>> masked_name("李雷"), masked_name("欧阳娜娜"), masked_name("Ann Lee"), masked_name("X")
    ('李*', '欧*娜', 'A*e', '*')
    """
    name = value.strip()
    if _HAN.search(name):
        return f"{name[0]}*" if len(name) <= 2 else f"{name[0]}*{name[-1]}"
    if len(name) >= 10:
        return f"{name[:3]}*{name[-4:]}"
    return f"{name[0]}*{name[-1]}" if len(name) >= 4 else "*"


def masked_card(value: str) -> str:
    """
    >>> masked_card("12345")
    '****'
    """
    return f"{value[:4]} **** {value[-3:]}" if len(value) >= 10 else "****"


def masked_rest(value: str) -> str:
    """
    >>> masked_rest("oAbCdEfGhIjK"), masked_rest("abc")
    ('oA****', '****')
    """
    return f"{value[:2]}****" if len(value) >= 8 else "****"
