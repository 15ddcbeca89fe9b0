"""Builders: identifiers, evidence and small worlds of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from mainstem.customers.contracts import EvidencePair
from mainstem.kernel.identifiers import reference

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Known:
    """An identifier: what it is called, and the reference of it."""

    namespace: str
    value: str

    @property
    def ref(self) -> UUID:
        return reference(self.namespace, self.value)


def user(value: str, space: str = "shop") -> Known:
    return Known(f"user:{space}", value)


def card(value: str) -> Known:
    return Known("member_card:club", value)


def phone(value: str) -> Known:
    return Known("phone", value)


def email(value: str) -> Known:
    return Known("email", value)


def cookie(value: str) -> Known:
    return Known("anonymous:web", value)


def days_ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def together(
    one: Known, other: Known, *, at: datetime = NOW, source: str = "web", kind: str = "same_event"
) -> EvidencePair:
    return EvidencePair(one.ref, one.namespace, other.ref, other.namespace, kind, source, at)


def partition_of(rows: Sequence[tuple[UUID, UUID]]) -> set[frozenset[UUID]]:
    """Turn (identifier, person) rows into the groups they make."""
    groups: dict[UUID, set[UUID]] = {}
    for ref, person in rows:
        groups.setdefault(person, set()).add(ref)
    return {frozenset(group) for group in groups.values()}
