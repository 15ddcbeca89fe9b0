"""Mappings as text and as plain data."""

import pytest

from mainstem.events.imports.contracts import MappingRefused
from mainstem.events.imports.mapping import find_mapping_text, list_mappings
from mainstem.events.imports.mapping_text import document_of, text_of


@pytest.mark.parametrize("name", list_mappings())
def test_every_mapping_of_ours_reads_the_same_after_it_was_written_again(name: str) -> None:
    document = document_of(find_mapping_text(name))

    assert document_of(text_of(document)) == document


def test_odd_texts_survive() -> None:
    document = {"name": 'a "b"\n\\c', "fields": {"名称": {"replace": {"": "x", "é\t": "\x01"}}}, "keep": [{"when": []}]}

    assert document_of(text_of(document)) == document


@pytest.mark.parametrize("document", [{"a": None}, {"a": [[[[[[[[1]]]]]]]]}, {"a": {1, 2}}])
def test_refuses_what_a_mapping_cannot_hold(document: dict) -> None:
    with pytest.raises(MappingRefused):
        text_of(document)


def test_refuses_text_that_is_no_toml() -> None:
    with pytest.raises(MappingRefused):
        document_of("[fields")
