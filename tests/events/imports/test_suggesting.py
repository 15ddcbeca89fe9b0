"""Which column probably fills which field, and what of a file may be shown."""

import pytest

from mainstem.events.contracts import FieldType, ImportField, ImportKind
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.personal import is_personal_column, shown
from mainstem.events.imports.suggesting import suggest


def a_kind(*names: str, subject: str | None = None) -> ImportKind:
    fields = tuple(ImportField(name, FieldType.TEXT) for name in names)
    return ImportKind("any", fields, load=lambda _: None, undo=lambda _: {}, subject_field=subject)  # type: ignore[arg-type,return-value]


def test_columns_are_proposed_by_name_and_by_their_other_names() -> None:
    found = suggest(a_kind("sku", "quantity", "brand"), ["数量", "Product ID", "BRAND", "colour"])

    assert found == {"sku": "Product ID", "quantity": "数量", "brand": "BRAND"}


def test_no_column_is_proposed_twice_and_its_own_field_comes_first() -> None:
    assert suggest(a_kind("account", "customer"), ["customer_id"]) == {"account": "customer_id"}
    assert suggest(a_kind("value", "total"), ["total"]) == {"total": "total"}


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        ("ann@example.com", "•••om"),
        ("13812346027", "•••27"),
        ("+44 20 7946 0958", "•••58"),
        ("85123A", "85123A"),
        ("536365", "536365"),
        (7, 7),
        (None, None),
    ],
)
def test_contact_data_is_masked_and_trade_data_is_not(value: object, seen: object) -> None:
    assert shown(value) == seen


def test_a_name_is_personal_where_the_file_is_about_people() -> None:
    assert is_personal_column("Name", get_kind("customers"))
    assert not is_personal_column("Name", get_kind("products"))
    assert is_personal_column("手机号", get_kind("products"))
