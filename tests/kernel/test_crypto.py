"""What is sealed opens with its key in its place, and nowhere else."""

import pytest
from cryptography.exceptions import InvalidTag

from mainstem.kernel import crypto


def test_what_was_sealed_opens() -> None:
    key = crypto.new_key()

    sealed = crypto.seal(key, "林晓晴".encode(), b"here")

    assert crypto.open_sealed(key, sealed, b"here").decode() == "林晓晴"


def test_sealing_twice_gives_two_texts() -> None:
    key = crypto.new_key()

    assert crypto.seal(key, b"x", b"") != crypto.seal(key, b"x", b"")


@pytest.mark.parametrize("wrong", ["key", "place", "bit"])
def test_nothing_else_opens_it(wrong: str) -> None:
    key = crypto.new_key()
    sealed = crypto.seal(key, b"secret", b"here")

    other_key = crypto.new_key() if wrong == "key" else key
    place = b"there" if wrong == "place" else b"here"
    text = bytes([sealed[0] ^ 1]) + sealed[1:] if wrong == "bit" else sealed

    with pytest.raises(InvalidTag):
        crypto.open_sealed(other_key, text, place)


def test_a_wrapped_key_belongs_to_one_subject() -> None:
    key = crypto.new_key()
    wrapped = crypto.wrap_key(key, b"subject-1")

    assert crypto.unwrap_key(wrapped, b"subject-1") == key
    with pytest.raises(InvalidTag):
        crypto.unwrap_key(wrapped, b"subject-2")
