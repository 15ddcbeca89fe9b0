"""Pages follow each other without gap or repetition, and only cursors of ours are read."""

import base64
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainstem.governance.models import Account
from mainstem.kernel.paging import BadCursor, Paging, paged, paged_rows

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def an_account(name: str) -> Account:
    return Account.objects.create(email=f"{uuid4().hex}@company.example", name=name, password="!")


def walk(limit: int, *order: str) -> list[str]:
    names: list[str] = []
    cursor = None
    while True:
        page = paged(Account.objects.all(), Paging(cursor=cursor, limit=limit), order=order)
        names += [account.name for account in page.items]
        cursor = page.next_cursor
        if cursor is None:
            return names
        assert len(page.items) == limit


@pytest.mark.django_db
@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
def test_pages_of_any_size_give_every_row_once_in_order(limit: int) -> None:
    for name in ["b", "a", "b", "c", "a", "b", "a"]:
        an_account(name)

    names = walk(limit, "-name", "id")

    assert names == ["c", "b", "b", "b", "a", "a", "a"]


@pytest.mark.django_db
def test_rows_that_arrive_meanwhile_shift_nothing() -> None:
    for name in ["1", "2", "3", "4"]:
        an_account(name)
    first = paged(Account.objects.all(), Paging(limit=2), order=("-id",))

    an_account("5")
    second = paged(Account.objects.all(), Paging(cursor=first.next_cursor, limit=2), order=("-id",))

    assert [account.name for account in (*first.items, *second.items)] == ["4", "3", "2", "1"]
    assert second.next_cursor is None


KEYS = st.tuples(
    st.integers(-(2**63), 2**63 - 1),
    st.text(st.characters(codec="utf-8"), max_size=50),
    st.uuids(),
    st.datetimes(timezones=st.just(UTC)),
    st.decimals(allow_nan=False, allow_infinity=False, places=4, max_value=10**9, min_value=-(10**9)),
)


@given(KEYS)
def test_a_key_comes_back_from_its_cursor_as_it_was(key: tuple) -> None:
    cursor = paged_rows([1, 2], Paging(limit=1), key=lambda _: key).next_cursor

    assert Paging.model_construct(cursor=cursor, limit=1).after(int, str, type(key[2]), datetime, Decimal) == key


@pytest.mark.parametrize(
    "cursor", ["x", "AAAA", "=", "é", "a" * 600, base64.urlsafe_b64encode(b"\0" * 12 + b"[1]").decode(), "-_-_"]
)
def test_a_made_up_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(BadCursor):
        Paging.model_construct(cursor=cursor, limit=5).after(int)


def test_a_changed_cursor_is_refused() -> None:
    cursor = paged_rows([1, 2], Paging(limit=1), key=lambda row: (row,)).next_cursor
    raw = bytearray(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    raw[-2] ^= 1

    with pytest.raises(BadCursor):
        Paging(cursor=base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("=")).after(int)


@pytest.mark.parametrize("kinds", [(str,), (datetime,), (int, int), ()])
def test_a_cursor_of_another_list_is_refused(kinds: tuple[type, ...]) -> None:
    cursor = paged_rows([1, 2], Paging(limit=1), key=lambda row: (row,)).next_cursor

    with pytest.raises(BadCursor):
        Paging(cursor=cursor).after(*kinds)


def test_a_moment_keeps_its_microseconds_whatever_its_zone() -> None:
    moment = NOW + timedelta(microseconds=1)

    cursor = paged_rows([1, 2], Paging(limit=1), key=lambda _: (moment,)).next_cursor

    assert Paging(cursor=cursor).after(datetime) == (moment,)


def test_a_key_that_cannot_be_written_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError):
        paged_rows([1, 2], Paging(limit=1), key=lambda _: (None,))
