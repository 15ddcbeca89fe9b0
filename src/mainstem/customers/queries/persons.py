"""Questions about persons: who somebody is, what is known of them, and why."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from psycopg import sql as composed

from mainstem.customers.contracts import (
    Counts,
    EvidenceView,
    IdentifierView,
    IdentityDoubt,
    NoSuchPerson,
    OperationView,
    PersonSummary,
    PersonView,
    TimelineEntry,
    TraitView,
)
from mainstem.governance.queries import masked_contacts
from mainstem.kernel import sql
from mainstem.kernel.errors import Malformed
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.paging import Paging, Slice, paged_rows

PACKAGE = "mainstem.customers"


def find_person(*, namespace: str, value: str) -> UUID | None:
    """
    Return the person an identifier belongs to now, or None if it is unknown.

    :raises Malformed: if the value cannot be one of its namespace
    """
    plain = normalised(namespace, value)
    if plain is None:
        raise Malformed(f"This cannot be an identifier of {namespace}.", namespace=namespace)
    return persons_of([reference(namespace, plain)]).get(reference(namespace, plain))


def persons_of(refs: Sequence[UUID]) -> dict[UUID, UUID]:
    """Return the present person of each reference; unknown references are absent."""
    rows = sql.all_rows(PACKAGE, "persons_of_refs", refs=list(refs))
    return {row["ref"]: row["person_id"] for row in rows}


def refs_of(person_ids: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """Return the present identifier references of each person; unknown and merged persons are absent."""
    found: dict[UUID, list[UUID]] = {}
    for row in sql.all_rows(PACKAGE, "nodes_of_persons", persons=list(person_ids)):
        found.setdefault(row["person_id"], []).append(row["ref"])
    return found


def stage_persons_of(*, refs_stage: str, stage: str) -> int:
    """
    Make a temporary table (ref uuid, person_id uuid) for the references in another one's column `ref`.

    Unknown references are absent. Return how many rows; the table lives until the transaction ends.
    """
    return _stage("stage_persons_of", stage, refs_stage)


def stage_identifiers_of(*, persons_stage: str, stage: str) -> int:
    """
    Make a temporary table (person_id uuid, ref uuid, namespace text, kind text, status text) of all identifiers of the
    persons in another one's column `person_id`. Return how many rows; it lives until the transaction ends.
    """
    return _stage("stage_identifiers_of", stage, persons_stage)


def get_person(person_id: UUID, *, with_masks: bool = False) -> PersonView:
    """
    Return what is known of a person; the id of one merged into another gives the other.

    :param with_masks: open contact values to show them masked
    :raises NoSuchPerson: if there is none
    """
    found = sql.one_row(PACKAGE, "get_person", person_id=person_id)
    if found is None:
        raise NoSuchPerson(f"There is no person {person_id}.", person_id=str(person_id))
    identifiers = sql.all_rows(PACKAGE, "identifiers_of_person", person_id=found["id"])
    masks = masked_contacts([row["ref"] for row in identifiers]) if with_masks else {}
    return PersonView(
        id=found["id"],
        created_at=found["created_at"],
        first_seen=min(row["first_seen"] for row in identifiers),
        last_seen=max(row["last_seen"] for row in identifiers),
        identifiers=[IdentifierView(**row, masked=masks.get(row["ref"])) for row in identifiers],
        traits=[
            TraitView(**_read(row, "value")) for row in sql.all_rows(PACKAGE, "traits_of_person", person_id=found["id"])
        ],
        merged_ids=tuple(found["merged_ids"]),
    )


def list_persons(paging: Paging) -> Slice[PersonSummary]:
    """Return a page of persons, the latest made first."""
    after = paging.after(UUID)
    rows = sql.all_rows(PACKAGE, "person_page", after=after[0] if after else None, limit=paging.fetch)
    return paged_rows([PersonSummary(**row) for row in rows], paging, key=lambda person: (person.id,))


def list_evidence(person_id: UUID) -> list[EvidenceView]:
    """Return all evidence about a person's identifiers, retracted and refused pieces included, newest first."""
    return [EvidenceView(**row) for row in sql.all_rows(PACKAGE, "evidence_of_person", person_id=person_id)]


def list_history(person_id: UUID) -> list[OperationView]:
    """Return the identity operations that touched a person, newest first."""
    rows = sql.all_rows(PACKAGE, "history_of_person", person_id=person_id)
    return [OperationView(**_read(row, "before", "after", "cause")) for row in rows]


def timeline(person_id: UUID, paging: Paging) -> Slice[TimelineEntry]:
    """
    Return a page of a person's own history here, newest first: identifiers that joined, traits, identity operations.
    Events and orders stand elsewhere.
    """
    after = paging.after(datetime, str)
    rows = sql.all_rows(
        PACKAGE,
        "timeline_of_person",
        person_id=person_id,
        after_at=after[0] if after else None,
        after_key=after[1] if after else None,
        limit=paging.fetch,
    )
    page = paged_rows(rows, paging, key=lambda row: (row["at"], row["key"]))
    return page.map(lambda row: TimelineEntry(row["at"], row["kind"], json.loads(row["detail"])))


def counts() -> Counts:
    """Return how many persons, identifiers, merges and refusals there are."""
    row = sql.one_row(PACKAGE, "count_customers")
    return Counts(**row) if row else Counts(0, 0, 0, 0, 0, 0)


def identity_doubts() -> list[IdentityDoubt]:
    """Return what of identity is in doubt and may need a person, by sort and reason."""
    return [IdentityDoubt(**row) for row in sql.all_rows(PACKAGE, "identity_needing_a_look")]


def iter_membership(*, batch_size: int = 50_000) -> Iterator[list[Mapping[str, object]]]:
    """Give the present membership (ref, person_id, kind, since) in batches, for copies elsewhere."""
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "export_membership").encode())
        while rows := cur.fetchmany(batch_size):
            yield list(rows)


def _read(row: sql.Row, *names: str) -> sql.Row:
    """JSON reaches a plain cursor on Django's connection as text."""
    return {**row, **{name: json.loads(row[name]) for name in names}}


def _stage(statement: str, stage: str, source: str) -> int:
    text = sql.text(PACKAGE, statement)
    text = text.replace("/*stage*/", composed.Identifier(stage).as_string(None))
    text = text.replace("/*source*/", composed.Identifier(source).as_string(None))
    with sql.cursor() as cur:
        cur.execute(text.encode())
        return cur.rowcount
