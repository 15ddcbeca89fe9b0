"""What campaigns ask customers: who is in a segment, by which references they are known, what to call them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from mainstem.campaigns.rules.naming import language_of, names_of
from mainstem.customers import queries as customers
from mainstem.customers.operations import refresh_segment
from mainstem.kernel import sql, vault
from mainstem.kernel.errors import Refused
from mainstem.kernel.models import VaultEntry

REFS_AT_A_TIME = 10_000
FRESH = timedelta(minutes=5)
"""How old the working out of a segment may be when a campaign decides about its members."""
NAMES = ("name", "first_name", "given_name", "last_name", "family_name")


@dataclass(frozen=True, slots=True)
class Addressee:
    """One person to write to, opened: for the moment of rendering and no longer."""

    address: str = field(repr=False)
    locale: str | None
    person: Mapping[str, Any] = field(repr=False)


class SegmentNotReady(Refused):
    """Nobody has worked out yet who is in the segment, or its rule changed since."""

    code = "segment_not_ready"


def check_segment(code: str) -> None:
    """
    :raises NoSuchSegment: if there is no such segment
    :raises SegmentNotReady: if its members were not worked out since its rule was set
    """
    segment = customers.get_segment(code)
    if segment.refreshed_at is None or segment.refreshed_version != segment.version:
        raise SegmentNotReady(f"The members of the segment {code!r} have to be worked out first.", segment=code)


def stage_segment(code: str, now: datetime) -> None:
    """
    Make `stage_member` and `stage_ref`: the members of a segment and the references they are known by.

    Whoever bought or did something since the last refresh may belong to it or not any more, so an old one is renewed.
    """
    refreshed_at = customers.get_segment(code).refreshed_at
    if refreshed_at is None or now - refreshed_at > FRESH:
        refresh_segment(code=code, now=now)
    customers.stage_segment_members(code, stage="stage_member")
    _stage_refs()


def stage_people(person_ids: Sequence[UUID]) -> None:
    """Make `stage_member` and `stage_ref` of the given persons, as far as they still are persons."""
    with sql.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE stage_member (person_id uuid PRIMARY KEY) ON COMMIT DROP")
    sql.copy_rows("stage_member", ("person_id",), [(person_id,) for person_id in person_ids])
    _stage_refs()


def _stage_refs() -> None:
    customers.stage_identifiers_of(persons_stage="stage_member", stage="stage_ref")
    with sql.cursor() as cursor:
        cursor.execute("ANALYZE stage_member, stage_ref")


def stage_carriers() -> None:
    """Fill `stage_carrier`: which profiles carry each candidate address, as the vault knows."""
    with sql.cursor() as cursor:
        cursor.execute("SELECT DISTINCT identifier_ref FROM stage_candidate")
        refs = [row["identifier_ref"] for row in cursor]
    for start in range(0, len(refs), REFS_AT_A_TIME):
        part = refs[start : start + REFS_AT_A_TIME]
        carriers = VaultEntry.objects.filter(ref__in=part).values_list("ref", "subject_ref")
        sql.copy_rows("stage_carrier", ("ref", "subject_ref"), list(carriers))


def addressees(addresses: Mapping[UUID, UUID]) -> dict[UUID, Addressee]:
    """
    Open the addresses and names of persons, many at a time: person -> address reference in, person -> addressee out.

    Somebody whose address was erased is absent.
    """
    refs = set(addresses.values())
    carriers: dict[UUID, list[UUID]] = {}
    for ref, subject_ref in (
        VaultEntry.objects.filter(ref__in=refs).order_by("subject_ref").values_list("ref", "subject_ref")
    ):
        carriers.setdefault(ref, []).append(subject_ref)
    subjects = {subject_ref for found in carriers.values() for subject_ref in found}
    named = list(
        VaultEntry.objects.filter(subject_ref__in=subjects, namespace__in=NAMES).values_list(
            "subject_ref", "namespace", "ref"
        )
    )
    with sql.cursor() as cursor:
        opened = vault.get(cursor, refs | {ref for _, _, ref in named})
    held: dict[UUID, dict[str, str]] = {}
    for subject_ref, namespace, ref in named:
        if ref in opened:
            held.setdefault(subject_ref, {})[namespace] = opened[ref]
    people: dict[UUID, Addressee] = {}
    for person_id, ref in addresses.items():
        if ref not in opened:
            continue
        names = next((names_of(held[subject]) for subject in carriers[ref] if subject in held), {})
        people[person_id] = Addressee(opened[ref], language_of(names), names)
    return people
