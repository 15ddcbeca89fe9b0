"""Ids sort by time and are UUIDs of version 7."""

from uuid import RFC_4122

from mainstem.kernel.ids import new_id


def test_an_id_is_a_uuid_of_version_7() -> None:
    made = new_id()

    assert made.version == 7
    assert made.variant == RFC_4122


def test_ids_of_later_milliseconds_are_larger() -> None:
    moments = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000]

    made = [new_id(moment) for moment in moments]

    assert sorted(made) == made
    assert [each.int >> 80 for each in made] == moments


def test_ids_of_one_millisecond_differ() -> None:
    assert len({new_id(1) for _ in range(10_000)}) == 10_000
