"""The scope setting behind row-level security says what it was told, and ends with its block."""

from typing import Any

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mainstem.kernel.scope import EVERYTHING, NOTHING, Scope, enter, within

CODES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=8)


def _seen(dimension: str = "locations") -> tuple[bool, list[str]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT mainstem_sees_all(%s), mainstem_scope(%s)", [dimension, dimension])
        return cursor.fetchone()


@pytest.mark.django_db
@settings(max_examples=60, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.frozensets(CODES, max_size=4))
def test_the_database_reads_back_exactly_the_codes(codes: frozenset[str]) -> None:
    with within(Scope(locations=codes)):
        sees_all, seen = _seen()

    # A shop whose code is the very sign for "everything" sees itself, not everything.
    assert sees_all is False
    assert set(seen) == codes


@pytest.mark.django_db
def test_a_block_gives_the_former_scope_back_even_inside_another_transaction() -> None:
    enter(Scope(locations=frozenset({"1"})))

    with transaction.atomic(), within(EVERYTHING):
        inside = _seen()
    after = _seen()

    assert inside[0] is True
    assert after == (False, ["1"])


@pytest.mark.django_db
def test_a_block_that_fails_gives_the_former_scope_back() -> None:
    enter(NOTHING)

    with pytest.raises(ZeroDivisionError), within(EVERYTHING):
        raise ZeroDivisionError

    assert _seen() == (False, [])


@pytest.mark.django_db
@pytest.mark.parametrize("dimension", ["brands", "locations", "channels"])
def test_nothing_set_means_nothing_seen(dimension: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, '', true)", [f"mainstem.{dimension}"])

    seen: Any = _seen(dimension)

    assert seen == (False, [])
