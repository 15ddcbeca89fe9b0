"""Mappings say what they mean, or are refused with the place."""

import pytest
from tests.events.imports.builders import MAPPING

from mainstem.events.imports.contracts import MappingRefused, NoSuchMapping
from mainstem.events.imports.kinds import get_kind
from mainstem.events.imports.mapping import find_mapping_text, list_mappings, read_mapping


@pytest.mark.parametrize("name", list_mappings())
def test_every_mapping_that_comes_with_mainstem_can_be_read(name: str) -> None:
    text = find_mapping_text(name)
    kind = next(line for line in text.splitlines() if line.startswith("kind")).split('"')[1]

    mapping = read_mapping(text, get_kind(kind))

    assert mapping.columns


def test_a_mapping_that_is_neither_name_nor_file_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(NoSuchMapping, match="online-retail"):
        find_mapping_text("no-such")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('kind = "orders"', 'kind = "stock"', "for stock"),
        ('sku = "sku"', "", "must fill the field sku"),
        ('sku = "sku"', 'skew = "sku"', "no field skew"),
        ('sku = "sku"', 'sku = { from = "sku", uper = true }', "uper"),
        ('sku = "sku"', 'sku = { from = "sku", constant = "x" }', "exactly one"),
        ('sku = "sku"', "sku = 7", "name or a table"),
        ('multiply = ["quantity", "price"]', 'multiply = ["quantity"]', "two"),
        ('timezone = "Asia/Shanghai"', 'timezone = "Asia/Nowhere"', "no timezone"),
        ("less_than = 0", "smaller_than = 0", "smaller_than"),
        ("less_than = 0", "less_than = 0, equals = 1", "one `field`"),
        ('over = "any"', 'over = "most"', "every or any"),
        ('as = "return"', 'as = "gift"', "gift"),
        ('reason = "finance_adjustment"', "", "reason"),
        ('unknown_product = "register"', 'unknown_product = "guess"', "one of"),
        ('unknown_product = "register"', 'unknown_thing = "register"', "unknown"),
        ('sku = "sku"', 'sku = "sku"\nline_kind = "x"', "both mapped and chosen"),
        ('name = "test-orders"', 'delimiter = "||"', "one character"),
        ('name = "test-orders"', "delimiter = '\"'", "one character"),
        ('name = "test-orders"', 'encoding = "klingon"', "no text encoding"),
        ('name = "test-orders"', 'encoding = "base64"', "no text encoding"),
        ("[fields]", "[fields", "not valid TOML"),
    ],
)
def test_a_mistake_is_refused_with_its_place(old: str, new: str, says: str) -> None:
    assert old in MAPPING

    with pytest.raises(MappingRefused, match=says):
        read_mapping(MAPPING.replace(old, new, 1), get_kind("orders"))
