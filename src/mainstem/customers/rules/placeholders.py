"""
Values that shops write where they know nothing: `undefined`, `null`, `noemail@noemail.com`, 13800000000.

By the time an identifier arrives it is a reference, and nobody can tell any more what it was. So the list is turned
into references instead, and whoever comes under one of them joins nobody.
"""

from functools import lru_cache
from uuid import UUID

from mainstem.customers.rules.classes import IdentifierClass, class_of
from mainstem.kernel.identifiers import normalised, reference

REASON = "placeholder"

_WORDS = (
    "null", "none", "nil", "undefined", "nan", "unknown", "anonymous", "guest", "n/a", "na", "test", "true", "false",
    "default", "empty", "-", "--", "0", "-1", "0000", "00000000", "000000000000", "11111111", "12345678",
    "[object Object]", "00000000-0000-0000-0000-000000000000", "无", "未知", "测试", "游客", "匿名",
)  # fmt: skip
_LOCAL_PARTS = ("test", "noemail", "nomail", "no", "none", "na", "noreply", "no-reply", "guest", "anonymous", "null")
_DOMAINS = (
    "test.com",
    "example.com",
    "example.org",
    "noemail.com",
    "nomail.com",
    "none.com",
    "no.com",
    "na.com",
    "null.com",
)
_PHONES = (
    *(f"1{digit}{str(digit) * 9}" for digit in range(3, 10)),
    *(f"{head}00000000" for head in ("130", "131", "132", "133", "135", "136", "137", "138", "139", "150", "188")),
)  # fmt: skip


@lru_cache(maxsize=4_096)
def placeholder_refs(namespace: str) -> tuple[UUID, ...]:
    """
    Return the references that stand for nobody within a namespace.

    >>> reference("user:shop", "undefined") in placeholder_refs("user:shop")
    True
    >>> reference("email", "ann@shop.cn") in placeholder_refs("email")
    False
    """
    found = (normalised(namespace, value) for value in _values(class_of(namespace)))
    return tuple(dict.fromkeys(reference(namespace, value) for value in found if value is not None))


def _values(kind: IdentifierClass) -> tuple[str, ...]:
    if kind is IdentifierClass.OTHER:
        return ()
    if kind is IdentifierClass.EMAIL:
        return tuple(f"{local}@{domain}" for local in _LOCAL_PARTS for domain in _DOMAINS)
    if kind is IdentifierClass.PHONE:
        return _PHONES
    return tuple(dict.fromkeys(each for word in _WORDS for each in (word, word.upper(), word.title())))
