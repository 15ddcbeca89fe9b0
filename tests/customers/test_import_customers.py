"""A file of customers becomes identifiers, evidence, traits and consents, once; and goes again without a trace."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import connection

from mainstem.customers import queries
from mainstem.customers.contracts import EvidencePair
from mainstem.customers.operations import resolve
from mainstem.events.imports.operations import run_import, undo_import
from mainstem.events.operations import register_source
from mainstem.governance.contracts import Purpose
from mainstem.governance.queries import may
from mainstem.kernel.identifiers import reference
from tests.customers.builders import NOW, email, phone

pytestmark = pytest.mark.django_db

MAPPING = """
kind = "customers"
name = "test-customers"
timezone = "UTC"

[fields]
account = "id"
member_card = { from = "card", namespace = "member_card:club" }
name = "name"
phone = "phone"
email = "email"
city = "city"
age = "age"
trait_1 = "colour"
observed_at = "since"
consent_at = "since"
consent_email = "mail_ok"

[options]
trait_1 = "favourite_colour"
"""
ROWS = """id,card,name,phone,email,city,age,colour,since,mail_ok
1,C1,Ann Lee,13912345678,ann@shop.test,Suzhou,34,red,2025-01-05T10:00:00,true
2,,Bob Hu,13912345678,bob@shop.test,Wuxi,51,,2025-02-05T10:00:00,false
3,,,,,Nanjing,,blue,2025-03-05T10:00:00,
,,Nobody,,,Nowhere,,,2025-03-05T10:00:00,
"""
TABLES = (
    "customers_identifier",
    "customers_person",
    "customers_membership",
    "customers_evidence",
    "customers_restatement",
    "customers_refusal",
    "customers_trait",
    "customers_noted",
    "customers_imported_profile",
)


def run(folder: Path, rows: str = ROWS, *, name: str = "customers.csv") -> Any:
    register_source(code="crm", name="CRM", kind="file")
    (folder / name).write_text(rows)
    (folder / "mapping.toml").write_text(MAPPING)
    return run_import(kind="customers", file=folder / name, mapping=str(folder / "mapping.toml"), source="crm", now=NOW)


def account(number: str) -> UUID:
    return reference("user:crm", number)


def counted() -> dict[str, int]:
    found = {}
    with connection.cursor() as cur:
        for table in TABLES:
            cur.execute(f"SELECT count(*) FROM {table}")
            found[table] = cur.fetchone()[0]
    return found


def test_customers_are_joined_described_and_asked_for_consent(tmp_path: Path) -> None:
    result = run(tmp_path)

    assert (result.counts["customers"], result.counts["consents"], result.counts["refused"]) == (3, 2, 1)
    ann = queries.persons_of([account("1")])[account("1")]
    person = queries.get_person(ann, with_masks=True)
    assert {one.masked for one in person.identifiers} >= {"139 **** 5678", "an***@shop.test"}
    assert {trait.name: trait.value for trait in person.traits} == {
        "age": "34",
        "city": "Suzhou",
        "favourite_colour": "red",
    }
    assert may(subject_refs=[account("1")], purpose=Purpose.MARKETING, channel="email", at=NOW).allowed
    assert not may(subject_refs=[account("2")], purpose=Purpose.MARKETING, channel="email", at=NOW).allowed


def test_a_phone_that_two_customers_share_stays_with_the_earlier_one(tmp_path: Path) -> None:
    run(tmp_path)

    owners = queries.persons_of([account("1"), account("2"), phone("+8613912345678").ref, email("bob@shop.test").ref])

    assert owners[phone("+8613912345678").ref] == owners[account("1")] != owners[account("2")]
    assert owners[email("bob@shop.test").ref] == owners[account("2")]


def test_a_row_that_names_nobody_is_set_aside_with_its_reason(tmp_path: Path) -> None:
    result = run(tmp_path)

    assert result.rejected_by_reason == {"no_identifier": 1}


def test_an_overlapping_file_changes_nothing_it_knows(tmp_path: Path) -> None:
    run(tmp_path)
    before = counted()

    again = run(tmp_path, ROWS.rsplit("\n", 2)[0] + "\n", name="again.csv")

    assert again.already_known == 3
    assert counted() == before


def test_taking_an_import_back_leaves_what_was_there_before(tmp_path: Path) -> None:
    first = run(tmp_path, "\n".join(ROWS.splitlines()[:2]) + "\n", name="first.csv")
    before = counted()
    ann = queries.get_person(queries.persons_of([account("1")])[account("1")])
    second = run(tmp_path)

    undo_import(import_id=second.import_id, now=NOW + timedelta(days=1))

    assert counted() == before
    assert queries.get_person(ann.id) == ann

    undo_import(import_id=first.import_id, now=NOW + timedelta(days=1))

    assert set(counted().values()) == {0}
    assert not may(
        subject_refs=[account("1")], purpose=Purpose.MARKETING, channel="email", at=NOW + timedelta(days=2000)
    ).allowed


def dated(rows: str, moment: str) -> str:
    return rows.replace("2025-01-05T10:00:00", moment)


FIRST = "\n".join(ROWS.splitlines()[:2]) + "\n"


@pytest.mark.parametrize("later", ["2025-02-01T10:00:00", "2024-12-01T10:00:00", "2025-01-05T10:00:00"])
@pytest.mark.parametrize("undone", [0, 1])
def test_what_a_second_file_says_as_well_outlives_the_first_and_the_other_way_round(
    tmp_path: Path, later: str, undone: int
) -> None:
    files = [FIRST, dated(FIRST, later).replace("Suzhou", "Hangzhou")]
    both = [run(tmp_path, text, name=f"{place}.csv") for place, text in enumerate(files)]

    undo_import(import_id=both[undone].import_id, now=NOW + timedelta(days=1))
    left = person_by(email("ann@shop.test").ref), evidence()
    undo_import(import_id=both[1 - undone].import_id, now=NOW + timedelta(days=2))

    assert set(counted().values()) == {0}
    run(tmp_path, files[1 - undone], name="alone.csv")
    assert left == (person_by(email("ann@shop.test").ref), evidence())


def person_by(ref: UUID) -> frozenset[UUID]:
    person = queries.get_person(queries.persons_of([ref])[ref])
    return frozenset(identifier.ref for identifier in person.identifiers)


def evidence() -> list[Any]:
    with connection.cursor() as cur:
        cur.execute("SELECT a_ref, b_ref, kind, source_code, observed_at FROM customers_evidence ORDER BY a_ref, b_ref")
        return cur.fetchall()


def test_what_an_event_says_as_well_outlives_an_import(tmp_path: Path) -> None:
    done = run(tmp_path, FIRST)
    pair = EvidencePair(
        account("1"), "user:crm", email("ann@shop.test").ref, "email", "import", "crm", NOW + timedelta(hours=1)
    )
    resolve([pair], now=NOW)

    undo_import(import_id=done.import_id, now=NOW + timedelta(days=1))

    assert person_by(account("1")) == {account("1"), email("ann@shop.test").ref}
    assert [row[-1] for row in evidence()] == [NOW + timedelta(hours=1)]


def test_a_trait_that_a_second_file_repeats_outlives_the_first(tmp_path: Path) -> None:
    first = run(tmp_path, FIRST, name="first.csv")
    run(tmp_path, dated(FIRST, "2025-02-01T10:00:00").replace("red", "green"), name="second.csv")

    undo_import(import_id=first.import_id, now=NOW + timedelta(days=1))

    person = queries.get_person(queries.persons_of([account("1")])[account("1")])
    assert {trait.name: trait.value for trait in person.traits} == {
        "age": "34",
        "city": "Suzhou",
        "favourite_colour": "green",
    }
