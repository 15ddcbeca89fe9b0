"""
Lists by cursor: a page says where the next one begins, so rows that arrive meanwhile shift nothing.

A cursor is the ordering key of the last row, signed: nobody can make one up, and a value that reaches the database
came out of it. A query over the ORM calls `paged`; a query in SQL asks `paging.after(…)` for where to begin, reads
`paging.fetch` rows and calls `paged_rows`.
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from operator import attrgetter
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

from django.db.models import Model, Q, QuerySet
from ninja import Field, Schema

from mainstem.kernel.errors import Malformed
from mainstem.kernel.home import secret

T = TypeVar("T")
M = TypeVar("M", bound=Model)
R = TypeVar("R")

MAX_LIMIT = 500
_SIGNATURE_BYTES = 12


class BadCursor(Malformed):
    """The cursor was not given out by this list."""

    code = "bad_cursor"


@dataclass(frozen=True, slots=True)
class Slice(Generic[T]):
    """What a list query returns: some items in order, and where to go on (None: that was all)."""

    items: Sequence[T]
    next_cursor: str | None = None

    def map(self, shape: Callable[[T], R]) -> "Slice[R]":
        """Return the same slice with every item reshaped."""
        return Slice([shape(item) for item in self.items], self.next_cursor)


class Page(Schema, Generic[T]):
    """What a list route answers: `@router.get("", response=Page[OrderOut])`. Return a `Slice` from the view."""

    items: list[T]
    next_cursor: str | None = None


class Paging(Schema):
    """What a list route takes: `paging: Query[Paging]`."""

    cursor: str | None = Field(
        None, min_length=1, max_length=600, description="`next_cursor` of the page before; left out for the first page"
    )
    limit: int = Field(50, ge=1, le=MAX_LIMIT, description="How many items at most")

    @property
    def fetch(self) -> int:
        """How many rows to read: one more than asked for tells whether there is a next page."""
        return self.limit + 1

    def after(self, *kinds: type) -> tuple[Any, ...] | None:
        """
        Return the ordering key to begin after, or None for the first page.

        :param kinds: the type of each part of the key: str, int, UUID, datetime, date or Decimal
        :raises BadCursor: if the cursor was not made from a key of these types
        """
        return None if self.cursor is None else _decoded(self.cursor, kinds)


def paged(queryset: "QuerySet[M]", paging: Paging, *, order: Sequence[str] = ("-id",)) -> Slice[M]:
    """
    Return one page of a queryset, ordered by `order`.

    :param order: field names, `-` for descending; together they must be unique and none may be null
    :raises BadCursor: if the cursor does not belong to such an order

    The page is read here and now; later rows with a smaller key do not shift it.
    """
    fields = [name.lstrip("-") for name in order]
    rows = queryset.order_by(*order)
    if paging.cursor is not None:
        kinds = [_kind_of_field(queryset.model, name) for name in fields]
        rows = rows.filter(_beyond(order, fields, _decoded(paging.cursor, kinds)))
    read = attrgetter(*(name.replace("__", ".") for name in fields))
    found = list(rows[: paging.fetch])
    return paged_rows(found, paging, key=lambda row: read(row) if len(fields) > 1 else (read(row),))


def paged_rows(
    rows: Sequence[T],
    paging: Paging,
    *,
    key: Callable[[T], tuple[Any, ...]],
    resume: tuple[Any, ...] | None = None,
) -> Slice[T]:
    """
    Cut rows that were read with `LIMIT paging.fetch` to one page.

    :param key: the ordering key of a row, the same one the statement orders by and `paging.after` hands back
    :param resume: the key to go on after where the search stopped before it had found a whole page
    """
    if len(rows) <= paging.limit:
        return Slice(list(rows), None if resume is None else _encoded(resume))
    kept = list(rows[: paging.limit])
    return Slice(kept, _encoded(key(kept[-1])))


def _beyond(order: Sequence[str], fields: Sequence[str], key: tuple[Any, ...]) -> Q:
    condition = Q()
    for depth, name in enumerate(order):
        further = "lt" if name.startswith("-") else "gt"
        same = dict(zip(fields[:depth], key[:depth], strict=True))
        condition |= Q(**same, **{f"{fields[depth]}__{further}": key[depth]})
    return condition


def _kind_of_field(model: type[Model], path: str) -> type:
    *relations, last = path.split("__")
    for relation in relations:
        model = cast("type[Model]", model._meta.get_field(relation).related_model)
    field = model._meta.pk if last == "pk" else model._meta.get_field(last)
    names = {
        "UUIDField": UUID,
        "DateTimeField": datetime,
        "DateField": date,
        "DecimalField": Decimal,
    }
    internal = field.get_internal_type()  # type: ignore[union-attr]  # a model without a primary key has no pages
    if internal in names:
        return names[internal]
    return int if internal.endswith(("IntegerField", "AutoField")) else str


def _encoded(key: tuple[Any, ...]) -> str:
    body = json.dumps([_written(part) for part in key], separators=(",", ":"), ensure_ascii=True).encode()
    return base64.urlsafe_b64encode(_signature(body) + body).decode().rstrip("=")


def _decoded(cursor: str, kinds: Sequence[type]) -> tuple[Any, ...]:
    try:
        raw = base64.urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
        given, body = raw[:_SIGNATURE_BYTES], raw[_SIGNATURE_BYTES:]
        if not hmac.compare_digest(given, _signature(body)):
            raise BadCursor("This cursor was not given out here. Begin again without one.")
        return tuple(_read(kind, text) for kind, text in zip(kinds, json.loads(body), strict=True))
    except (ValueError, TypeError, InvalidOperation, binascii.Error) as error:
        raise BadCursor("This cursor does not belong to this list. Begin again without one.") from error


def _signature(body: bytes) -> bytes:
    return hmac.digest(secret("cursor"), body, hashlib.sha256)[:_SIGNATURE_BYTES]


def _written(part: Any) -> str | int:
    if isinstance(part, datetime):
        return part.astimezone(UTC).isoformat()
    if isinstance(part, bool) or not isinstance(part, str | int | UUID | date | Decimal):
        raise TypeError(f"A cursor cannot be made from a {type(part).__name__}.")
    return part if isinstance(part, int) else str(part)


def _read(kind: type, text: Any) -> Any:
    if kind in (int, str):
        if not isinstance(text, kind):
            raise TypeError(f"Expected {kind.__name__}.")
        return text
    if not isinstance(text, str):
        raise TypeError("Expected text.")
    if kind is datetime:
        return datetime.fromisoformat(text)
    if kind is date:
        return date.fromisoformat(text)
    return kind(text)
