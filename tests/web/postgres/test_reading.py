"""What the readonly role may read, on a migrated database."""

import psycopg
import pytest
from psycopg import errors
from tests.database import databases
from tests.web.postgres.users import query

from mainstem.web.postgres import grant_reading, reading_url
from mainstem.web.postgres.reading import READABLE

CLOSED = (
    "kernel_vault_entry",
    "kernel_vault_key",
    "governance_account",
    "governance_token",
    "governance_kept_answer",
    "governance_audit_entry",
    "channels_connection",
    "channels_mailbox_mail",
    "channels_mailbox_key",
    "events_quarantine",
    "imports_rejected_row",
    "imports_sealed_value",
    "procrastinate_jobs",
)


@pytest.mark.parametrize("table", sorted(READABLE))
def test_an_analyst_reads(table: str) -> None:
    columns = "*" if READABLE[table] == "*" else ", ".join(f'"{name}"' for name in READABLE[table].split())

    query(reading_url(databases()), f"SELECT {columns} FROM {table} LIMIT 1")


@pytest.mark.parametrize("table", CLOSED)
def test_an_analyst_does_not_read(table: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        query(reading_url(databases()), f"SELECT * FROM {table}")


@pytest.mark.parametrize(
    ("table", "column"),
    [("events_source", "write_key_hash"), ("governance_consent", "evidence"), ("campaigns_attempt", "detail")],
)
def test_some_columns_of_a_readable_table_stay_closed(table: str, column: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        query(reading_url(databases()), f"SELECT {column} FROM {table}")


def test_the_handed_out_address_sees_every_place_and_a_bare_one_none() -> None:
    sees = "SELECT mainstem_sees_all('brands'), mainstem_sees_all('locations'), mainstem_sees_all('channels')"

    assert query(reading_url(databases()), sees) == [(True, True, True)]
    assert query(databases().readonly_url, sees) == [(False, False, False)]


def test_an_analyst_sees_the_orders_of_every_place(committed_database: None) -> None:
    with psycopg.connect(databases().owner_url, autocommit=True) as owner:
        owner.execute(
            "INSERT INTO inventory_location (code, name, kind, brand_code) VALUES ('31', 'Xujiahui', 'store', 'north')"
        )

    assert query(reading_url(databases()), "SELECT code FROM inventory_location") == [("31",)]
    assert query(databases().readonly_url, "SELECT code FROM inventory_location") == []


def test_an_analyst_changes_nothing() -> None:
    with pytest.raises(errors.Error):
        query(reading_url(databases()), "DELETE FROM orders_order")


def test_granting_again_does_nothing_until_something_was_lost() -> None:
    assert grant_reading(databases()) is False

    with psycopg.connect(databases().owner_url, autocommit=True) as owner:
        owner.execute("REVOKE ALL ON orders_order FROM " + databases().role_names.readonly)
        owner.execute("GRANT SELECT ON kernel_vault_key TO " + databases().role_names.readonly)

    assert grant_reading(databases()) is True
    query(reading_url(databases()), "SELECT count(*) FROM orders_order")
    with pytest.raises(errors.InsufficientPrivilege):
        query(reading_url(databases()), "SELECT * FROM kernel_vault_key")
