"""Roles, scopes, masks and the audit hash: pure rules, many cases."""

import doctest
from datetime import UTC, datetime
from itertools import product
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainstem.governance.contracts import Role
from mainstem.governance.rules import audit, consent, data_classes, idempotency, masking, roles, scopes
from mainstem.governance.rules.roles import ALL, ROLES
from mainstem.kernel.scope import Scope


@pytest.mark.parametrize("module", [audit, consent, data_classes, idempotency, masking, roles, scopes])
def test_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0


# roles


def test_every_role_holds_only_codes_that_exist() -> None:
    assert {role: codes - ALL for role, codes in ROLES.items() if codes - ALL} == {}
    assert set(ROLES) == set(Role)


def test_every_code_is_held_by_some_role() -> None:
    assert ALL - frozenset().union(*ROLES.values()) == set()


@pytest.mark.parametrize(
    ("permission", "holders"),
    [
        ("contacts.reveal", {"agent", "steward"}),
        ("contacts.erase", {"steward", "admin"}),
        ("imports.undo", {"steward", "admin"}),
        ("customers.merge", {"steward", "admin"}),
        ("roles.write", {"admin"}),
        ("audit.read", {"steward", "admin"}),
    ],
)
def test_delicate_permissions_stand_with_few(permission: str, holders: set[str]) -> None:
    assert {str(role) for role in roles.roles_with(permission)} == holders


def test_an_analyst_has_no_way_to_contact_data() -> None:
    assert {code for code in ROLES[Role.ANALYST] if code.startswith(("contacts.", "consents."))} == set()


# scopes

CODES = st.one_of(st.none(), st.frozensets(st.sampled_from("abc"), max_size=3))
SCOPES = st.builds(Scope, CODES, CODES, CODES)
PLACES = list(product("abcd", repeat=3))


def _covers(scope: Scope, place: tuple[str, ...]) -> bool:
    dimensions = (scope.brands, scope.locations, scope.channels)
    return all(codes is None or code in codes for codes, code in zip(dimensions, place, strict=True))


@given(st.lists(SCOPES, max_size=4))
def test_scopes_added_up_allow_exactly_what_they_allow_one_by_one(given_scopes: list[Scope]) -> None:
    together = scopes.combined(given_scopes)

    if together is not None:
        for place in PLACES:
            assert _covers(together, place) == any(_covers(scope, place) for scope in given_scopes)


@given(SCOPES, SCOPES)
def test_the_common_part_is_what_both_allow(one: Scope, other: Scope) -> None:
    shared = scopes.common(one, other)

    for place in PLACES:
        assert _covers(shared, place) == (_covers(one, place) and _covers(other, place))


# masks


@pytest.mark.parametrize(
    ("namespace", "value", "shown"),
    [
        ("phone", "+8613800136027", "138 **** 6027"),
        ("phone", "12345", "****"),
        ("email", "linqing@qq.com", "lin***@qq.com"),
        ("email", "a@b.cn", "a***@b.cn"),
        ("name", "林晓晴", "林*晴"),
        ("name", "Lin Xiaoqing", "Lin*qing"),
        ("member_card:club", "880112349352", "8801 **** 352"),
        ("openid:wx1", "oGZUI0egBJY1zhBYw2KhdUfwVJJE", "oG****"),
        ("address", "1 Road", "****"),
    ],
)
def test_a_mask_shows(namespace: str, value: str, shown: str) -> None:
    assert masking.masked(namespace, value) == shown


@given(st.sampled_from(["phone", "email", "name", "member_card:x", "openid:y", "address"]), st.text(min_size=1))
def test_a_mask_never_shows_the_value_itself(namespace: str, value: str) -> None:
    assert masking.masked(namespace, value) != value
    assert "*" in masking.masked(namespace, value)


# audit

MOMENT = datetime(2026, 6, 1, tzinfo=UTC)


def _written(detail: dict[str, Any]) -> bytes:
    return audit.canonical(sequence=1, at=MOMENT, actor="a", action="b", subject="c", detail=detail)


def test_the_order_of_a_details_keys_does_not_matter() -> None:
    assert _written({"x": 1, "y": [True, None]}) == _written({"y": [True, None], "x": 1})


@pytest.mark.parametrize("value", [1.5, b"x", MOMENT, {1, 2}, {"deep": [1.0]}, {1: "x"}])
def test_a_detail_that_would_not_come_back_the_same_is_a_fault(value: Any) -> None:
    with pytest.raises(TypeError):
        _written({"x": value})
