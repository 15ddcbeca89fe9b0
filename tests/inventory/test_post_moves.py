"""The ledger and the balances never part."""

from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from psycopg.errors import InsufficientPrivilege
from tests.events.imports.builders import NOW

from mainstem.inventory.contracts import MissingStock, PostedMoves, StockWouldGoNegative
from mainstem.inventory.models import StockMove
from mainstem.inventory.operations import open_moves_stage, post_moves
from mainstem.inventory.queries import find_balance, stock_drift
from mainstem.kernel import sql

Step = tuple[str, str, int]


def post(*steps: Step, missing: MissingStock = MissingStock.PRESUME) -> PostedMoves:
    """Post moves given as (location, sku, quantity), a minute apart, in one set."""
    with transaction.atomic():
        open_moves_stage()
        sql.copy_rows(
            "stock_moves_stage",
            ("location_code", "sku", "quantity", "kind", "cause", "occurred_at", "is_derived"),
            [
                (
                    location,
                    sku,
                    quantity,
                    "sale" if quantity < 0 else "delivery",
                    "test",
                    NOW + timedelta(minutes=n),
                    False,
                )
                for n, (location, sku, quantity) in enumerate(steps)
            ],
        )
        return post_moves(cause="test", missing=missing)


@pytest.mark.django_db
def test_units_that_left_without_arriving_are_presumed_and_labelled() -> None:
    posted = post(("main", "tea", -5), ("main", "tea", 3), ("main", "cup", 2))

    assert posted == PostedMoves(moves=4, presumed_moves=1, presumed_units=5)
    presumed = StockMove.objects.get(kind="presumed")
    assert (presumed.quantity, presumed.is_derived, presumed.occurred_at < NOW) == (5, True, True)
    assert find_balance(location_code="main", sku="tea").on_hand == 3


@pytest.mark.django_db
def test_nothing_moves_where_missing_stock_is_refused() -> None:
    post(("main", "tea", 2))

    with pytest.raises(StockWouldGoNegative, match="3 units of tea"):
        post(("main", "cup", 1), ("main", "tea", -5), missing=MissingStock.REFUSE)

    assert StockMove.objects.count() == 1
    assert find_balance(location_code="main", sku="cup") is None


@pytest.mark.django_db
def test_the_ledger_cannot_be_rewritten() -> None:
    post(("main", "tea", 2))

    for statement in ("UPDATE inventory_stock_move SET quantity = 9", "DELETE FROM inventory_stock_move"):
        with pytest.raises(InsufficientPrivilege, match="append-only"), transaction.atomic(), sql.cursor() as cur:
            cur.execute(statement)
    assert StockMove.objects.get().quantity == 2


STEPS = st.lists(
    st.tuples(st.sampled_from(["main", "north"]), st.sampled_from(["tea", "cup"]), st.integers(-9, 9).filter(bool)),
    min_size=1,
    max_size=8,
)


class AnyMoves(TestCase):
    databases = ("default",)

    @settings(max_examples=40, deadline=None)
    @given(st.lists(STEPS, min_size=1, max_size=4))
    def test_whatever_moves_balance_equals_ledger_and_never_falls_below_zero(self, sets: list[list[Step]]) -> None:
        start = stock_drift().moves
        for steps in sets:
            post(*steps)

        drift = stock_drift()
        assert (drift.pairs_off, drift.units_off) == (0, 0)
        assert drift.moves - start >= sum(len(steps) for steps in sets)
        assert StockMove.objects.count() == drift.moves
