"""
One person's timeline over all contexts: pages of each context's own query, merged by time.

Every source is read by reference or person id before one place in time, so a page costs a few indexed look-ups
however long the history is. What the caller may not read is absent, and `withheld` says which right is missing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from mainstem.campaigns.queries import list_message_moments
from mainstem.catalog.queries import products_by_sku
from mainstem.customers.queries import list_moments
from mainstem.events.queries import list_moments_of, list_sources
from mainstem.governance.queries import list_consent_moments
from mainstem.inventory.queries import names_of_locations
from mainstem.kernel.http import Principal
from mainstem.kernel.paging import Paging, Slice, paged_rows
from mainstem.kernel.scope import within
from mainstem.orders.queries import list_trade_moments
from mainstem.web.console.customer_faces import kinds_of_channels

COUPON, MAILING = "Coupon Redeemed", "Campaign Mailed"
# The order itself is told by the order; its event would tell it twice.
TOLD_ELSEWHERE = ("Order Completed",)
GROUPS = ("all", "trade", "messages", "behaviour", "identity", "consents")

_LAST = datetime(9999, 1, 1, tzinfo=UTC)
_LEAST_ID, _MOST_ID = UUID(int=0), UUID(int=(1 << 128) - 1)
_MOST_NUMBER = 2**63 - 1
ORDER, RETURN, EVENT, MESSAGE, CONSENT, IDENTITY = range(6)


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened. (`at`, `rank`, `id`) is its place; `truth` says if it is generated or simulated."""

    at: datetime
    rank: int
    id: str
    kind: str
    channel: str | None = None
    source: str | None = None
    truth: str | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> tuple[datetime, int, str]:
        """Where it stands among all moments of the person."""
        return (self.at, self.rank, self.id)


@dataclass(frozen=True, slots=True)
class Whose:
    """The person, the ids it had before merges, and the references that point at it."""

    person_id: UUID
    merged_ids: Sequence[UUID]
    refs: Sequence[UUID]


@dataclass(frozen=True, slots=True)
class _Before:
    """The place to begin before, as each source knows it."""

    at: datetime
    rank: int
    id: str

    def number(self, rank: int) -> int:
        """Return the number of a source's last row to leave out."""
        return int(self.id) if rank == self.rank else (_MOST_NUMBER if rank < self.rank else -1)

    def uuid(self, rank: int) -> UUID:
        """Return the id of a source's last row to leave out."""
        return UUID(self.id) if rank == self.rank else (_MOST_ID if rank < self.rank else _LEAST_ID)


_Source = Callable[[Whose, _Before, int], list[Moment]]


def timeline_of(whose: Whose, paging: Paging, *, group: str, principal: Principal) -> tuple[Slice[Moment], list[str]]:
    """
    Return a page of a person's timeline, newest first, and the rights the caller lacks to see all of it.

    :param group: one of `GROUPS`
    """
    after = paging.after(datetime, int, str)
    before = _Before(*after) if after else _Before(_LAST, len(GROUPS) + 1, "")
    found: list[Moment] = []
    withheld: list[str] = []
    for permission, groups, source in _SOURCES:
        if group != "all" and group not in groups:
            continue
        if not principal.may(permission):
            withheld.append(permission)
            continue
        # Each right has its own reach: somebody may read orders of one shop and messages of every channel.
        with within(principal.scopes[permission]):
            found += (
                source(whose, before, paging.fetch)
                if group == "all"
                else _only(source, group)(whose, before, paging.fetch)
            )
    found.sort(key=lambda moment: moment.place, reverse=True)
    page = paged_rows(found[: paging.fetch], paging, key=lambda moment: moment.place)
    return page, list(dict.fromkeys(withheld))


def _trade(whose: Whose, before: _Before, limit: int) -> list[Moment]:
    rows = list_trade_moments(
        whose.refs,
        before_at=before.at,
        before_order=before.number(ORDER),
        before_return=before.number(RETURN),
        limit=limit,
    )
    kinds = kinds_of_channels()
    names = names_of_locations({row.location_code for row in rows if row.location_code})
    known = products_by_sku(sorted({sku for row in rows for sku in row.skus}))
    return [
        Moment(
            row.at,
            ORDER if row.kind == "order" else RETURN,
            f"{row.id:020d}",
            row.kind,
            channel=kinds.get(row.channel_code),
            truth="generated" if row.is_generated else _simulated(row.external_id),
            detail={
                "number": row.number,
                "value": str(row.value),
                "currency": row.currency,
                "lines": row.line_count,
                "coupon": str(row.coupon_discount),
                "location": names.get(row.location_code or "", row.location_code),
                "products": [
                    said or (known[sku].name if sku in known else sku)
                    for said, sku in zip(row.products, row.skus, strict=True)
                ],
            },
        )
        for row in rows
    ]


def _events(only: Sequence[str] | None, never: Sequence[str]) -> _Source:
    def source(whose: Whose, before: _Before, limit: int) -> list[Moment]:
        rows = list_moments_of(
            whose.refs, before_at=before.at, before_id=before.uuid(EVENT), limit=limit, only=only, never=never
        )
        names = {each.id: each.name for each in list_sources()}
        return [
            Moment(
                row.occurred_at,
                EVENT,
                str(row.id),
                {COUPON: "coupon_redeemed", MAILING: "mailing"}.get(row.name or "", "event"),
                source=names.get(row.source_id),
                truth="generated" if _mapping(row.body.get("context")).get("is_generated") is True else None,
                detail={**_shown(row.body.get("properties")), "name": row.name, "event": str(row.kind)},
            )
            for row in rows
        ]

    return source


def _messages(whose: Whose, before: _Before, limit: int) -> list[Moment]:
    rows = list_message_moments(
        [whose.person_id, *whose.merged_ids], before_at=before.at, before_id=before.uuid(MESSAGE), limit=limit
    )
    return [
        Moment(
            row.at,
            MESSAGE,
            str(row.id),
            f"message_{row.kind}",
            truth="simulated" if row.is_simulated else None,
            detail={
                "campaign": row.campaign_code,
                "name": row.campaign_name,
                "channel": row.channel_code,
                "outcome": str(row.outcome),
                "reason": row.reason_code,
                "url": row.url,
                "is_automatic": row.is_automatic,
                "times": row.times,
            },
        )
        for row in rows
    ]


def _consents(whose: Whose, before: _Before, limit: int) -> list[Moment]:
    rows = list_consent_moments(whose.refs, before_at=before.at, before_id=before.number(CONSENT), limit=limit)
    return [
        Moment(
            row.at,
            CONSENT,
            f"{row.id:020d}",
            f"consent_{row.state}",
            source=row.source,
            detail={"purpose": str(row.purpose), "channel": row.channel},
        )
        for row in rows
    ]


def _identity(whose: Whose, before: _Before, limit: int) -> list[Moment]:
    rows = list_moments(whose.person_id, before_at=before.at, before_id=before.uuid(IDENTITY), limit=limit)
    return [
        Moment(
            row.at,
            IDENTITY,
            str(row.id),
            row.kind if row.kind == "identifier_joined" else f"identity_{row.kind}",
            detail=row.detail,
        )
        for row in rows
    ]


_SHOWN_PROPERTIES = frozenset(
    {"sku", "name", "price", "currency", "quantity", "category", "path", "title", "value", "order_id"}
    | {"coupon", "campaign", "channel", "call_id"}
)
_ALL_EVENTS = _events(None, TOLD_ELSEWHERE)
_OF_GROUP: Mapping[str, _Source] = {
    "trade": _events((COUPON,), ()),
    "messages": _events((MAILING,), ()),
    "behaviour": _events(None, (*TOLD_ELSEWHERE, COUPON, MAILING)),
}
_SOURCES: tuple[tuple[str, frozenset[str], _Source], ...] = (
    ("orders.read", frozenset({"trade"}), _trade),
    ("events.read", frozenset(_OF_GROUP), _ALL_EVENTS),
    ("messages.read", frozenset({"messages"}), _messages),
    ("consents.read", frozenset({"consents"}), _consents),
    ("customers.read", frozenset({"identity"}), _identity),
)


def _only(source: _Source, group: str) -> _Source:
    return _OF_GROUP[group] if source is _ALL_EVENTS else source


def _shown(properties: object) -> dict[str, Any]:
    """Return the plain properties that a line of the timeline may tell; the product's name is no event's name."""
    return {
        "product" if key == "name" else key: value
        for key, value in _mapping(properties).items()
        if key in _SHOWN_PROPERTIES and isinstance(value, str | int | float | bool)
    }


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _simulated(external_id: str) -> str | None:
    # Orders of simulated shoppers carry it in the number their channel gave them.
    return "simulated" if external_id.startswith("simulated-") else None
