"""Equal identifiers give equal references; what is none gives none."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainstem.kernel import identifiers
from mainstem.kernel.identifiers import normalised, reference


def test_the_examples_in_the_docstrings_hold() -> None:
    assert doctest.testmod(identifiers).failed == 0


@pytest.mark.parametrize("written", ["13800138000", "138 0013 8000", "+86 138-0013-8000", "0086 13800138000"])
def test_a_phone_number_has_one_form(written: str) -> None:
    assert normalised("phone", written) == "+8613800138000"


@pytest.mark.parametrize(
    ("namespace", "written"),
    [
        ("email", "not an address"),
        ("email", "a@b"),
        ("phone", "abc"),
        ("phone", ""),
        ("user", "   "),
        ("user", "x" * 201),
    ],
)
def test_what_cannot_be_an_identifier_is_none(namespace: str, written: str) -> None:
    assert normalised(namespace, written) is None


def test_the_same_value_in_two_namespaces_has_two_references() -> None:
    assert reference("openid:app1", "o123") != reference("openid:app2", "o123")


@given(st.text(max_size=250), st.sampled_from(["email", "phone", "user:crm", "openid:wx1"]))
def test_normalising_twice_changes_nothing(value: str, namespace: str) -> None:
    once = normalised(namespace, value)

    assert once is None or normalised(namespace, once) == once
