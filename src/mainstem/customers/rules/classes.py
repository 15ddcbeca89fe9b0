"""What kinds of identifiers there are, how strong each is, and how many of them one person may have."""

from dataclasses import dataclass
from enum import StrEnum

RULE_VERSION = 1


class IdentifierClass(StrEnum):
    """What an identifier is, whatever its namespace: limits and strengths hang on this."""

    ACCOUNT = "account"
    MEMBER_CARD = "member_card"
    UNIONID = "unionid"
    OPENID = "openid"
    SHOP_ID = "shop_id"
    PHONE = "phone"
    EMAIL = "email"
    COOKIE = "cookie"
    OTHER = "other"


# The part of a namespace before its first colon -> class. What is missing here is `other` and never joins anybody.
CLASS_OF_KIND = {
    "user": IdentifierClass.ACCOUNT,
    "member_card": IdentifierClass.MEMBER_CARD,
    "unionid": IdentifierClass.UNIONID,
    "openid": IdentifierClass.OPENID,
    "marketplace": IdentifierClass.SHOP_ID,
    "ouid": IdentifierClass.SHOP_ID,
    "omid": IdentifierClass.SHOP_ID,
    "buyer_open_uid": IdentifierClass.SHOP_ID,
    "phone": IdentifierClass.PHONE,
    "email": IdentifierClass.EMAIL,
    "anonymous": IdentifierClass.COOKIE,
    "device": IdentifierClass.COOKIE,
}

STRENGTH = {
    IdentifierClass.ACCOUNT: 90,
    IdentifierClass.MEMBER_CARD: 88,
    IdentifierClass.UNIONID: 80,
    IdentifierClass.OPENID: 72,
    IdentifierClass.SHOP_ID: 70,
    IdentifierClass.PHONE: 50,
    IdentifierClass.EMAIL: 40,
    IdentifierClass.COOKIE: 20,
    IdentifierClass.OTHER: 0,
}
MANUAL_WEIGHT = 1000

DO_NOT_MERGE = frozenset({IdentifierClass.ACCOUNT, IdentifierClass.MEMBER_CARD})
EXCLUSIVE = DO_NOT_MERGE | {IdentifierClass.UNIONID, IdentifierClass.OPENID, IdentifierClass.SHOP_ID}
WEAK = frozenset({IdentifierClass.PHONE, IdentifierClass.EMAIL, IdentifierClass.COOKIE})


@dataclass(frozen=True)
class Limit:
    """At most `count` identifiers of a class per person; with `window_days`, of those first seen within one window."""

    count: int
    window_days: int | None = None


LIMITS = {
    IdentifierClass.PHONE: Limit(3),
    IdentifierClass.EMAIL: Limit(5),
    IdentifierClass.COOKIE: Limit(5, window_days=7),
}

# A weak identifier seen with more than this many different accounts (cards, …) of one namespace is nobody's own.
FAN_OUT_LIMIT = 5
# Whatever touches more identifiers than this is not one person's: a till, a test account, a robot.
HUB_LIMIT = 1_000


class Status(StrEnum):
    """Whether an identifier may join persons: blocked by a person or a list, quarantined by the fan-out guard."""

    LIVE = "live"
    BLOCKED = "blocked"
    QUARANTINED = "quarantined"


def class_of(namespace: str) -> IdentifierClass:
    """
    Return what an identifier of this namespace is.

    >>> class_of("openid:mini")
    <IdentifierClass.OPENID: 'openid'>
    >>> class_of("oaid:shop")  # an addressee of a marketplace, never a person
    <IdentifierClass.OTHER: 'other'>
    """
    return CLASS_OF_KIND.get(namespace.partition(":")[0], IdentifierClass.OTHER)


def weight_of(one: IdentifierClass, other: IdentifierClass) -> int:
    """Return how much evidence between two classes weighs: as much as the weaker of them."""
    return min(STRENGTH[one], STRENGTH[other])
