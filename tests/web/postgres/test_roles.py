from collections.abc import Iterator

import psycopg
import pytest
from psycopg import errors
from tests.web.postgres.users import query

from mainstem.web.postgres import Databases, Server, create_database, drop_database, refuse_unsafe_role
from mainstem.web.postgres.faults import UnsafeRole


@pytest.fixture(scope="module")
def databases(server: Server) -> Iterator[Databases]:
    """A database with a table, a sequence and a function, made by the owner as migrations do."""
    made = create_database(server.ensure_running(), "mainstem_test_roles")
    query(made.owner_url, "CREATE TABLE brand (id int GENERATED ALWAYS AS IDENTITY, number serial, code text)")
    query(made.owner_url, "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    yield made
    drop_database(server.ensure_running(), "mainstem_test_roles")


def test_app_reads_and_writes_rows(databases: Databases) -> None:
    query(databases.app_url, "INSERT INTO brand (code) VALUES ('north')")
    query(databases.app_url, "UPDATE brand SET code = 'south'")
    query(databases.app_url, "CREATE TEMPORARY TABLE batch (code text)")

    assert query(databases.app_url, "SELECT code, one() FROM brand") == [("south", 1)]
    query(databases.app_url, "DELETE FROM brand")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (id int)",
        "ALTER TABLE brand ADD COLUMN x int",
        "DROP TABLE brand",
        "TRUNCATE brand",
        "CREATE SCHEMA mine",
        "CREATE DATABASE mine",
        "CREATE ROLE mine",
        "ALTER ROLE mainstem_app BYPASSRLS",
        "SET ROLE mainstem_owner",
        "SELECT * FROM pg_authid",
        "COPY (SELECT 1) TO PROGRAM 'true'",
    ],
)
def test_app_may_do_nothing_else(databases: Databases, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        query(databases.app_url, statement)


def test_row_level_security_binds_the_app(databases: Databases) -> None:
    query(databases.owner_url, "CREATE TABLE guarded (id int); ALTER TABLE guarded ENABLE ROW LEVEL SECURITY")
    query(databases.owner_url, "INSERT INTO guarded VALUES (1)")

    assert query(databases.app_url, "SELECT * FROM guarded") == []


@pytest.mark.parametrize("statement", ["SELECT * FROM brand", "SELECT one()"])
def test_readonly_reads_nothing_until_it_is_granted(databases: Databases, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        query(databases.readonly_url, statement)


def test_readonly_writes_nothing_even_when_it_is_granted(databases: Databases) -> None:
    query(databases.owner_url, "CREATE TABLE open (id int); GRANT ALL ON open TO mainstem_readonly")

    assert query(databases.readonly_url, "SELECT * FROM open") == []
    with pytest.raises(errors.ReadOnlySqlTransaction):
        query(databases.readonly_url, "INSERT INTO open VALUES (1)")
    with pytest.raises(errors.InsufficientPrivilege):
        query(databases.readonly_url, "SET transaction_read_only = off; CREATE TEMPORARY TABLE t (id int)")


def test_only_the_app_role_is_safe(databases: Databases, server: Server) -> None:
    query(server.superuser_url(), "CREATE ROLE bypasser LOGIN BYPASSRLS PASSWORD 'x'")
    query(server.superuser_url(), "CREATE ROLE member LOGIN PASSWORD 'x'; GRANT bypasser TO member")
    host = server.status().socket_folder
    unsafe = {
        server.superuser_url(): "is a superuser",
        databases.owner_url: "is the owner of database mainstem_test_roles",
        f"postgresql://bypasser:x@/mainstem?host={host}": "is BYPASSRLS",
        f"postgresql://member:x@/mainstem?host={host}": "is a member of bypasser, which is BYPASSRLS",
    }
    query(server.superuser_url(), "GRANT CONNECT ON DATABASE mainstem TO bypasser, member")

    with psycopg.connect(databases.app_url) as connection:
        refuse_unsafe_role(connection)
    for url, words in unsafe.items():
        with psycopg.connect(url) as connection, pytest.raises(UnsafeRole, match=words):
            refuse_unsafe_role(connection)


def test_nobody_else_may_enter_the_databases(databases: Databases, server: Server) -> None:
    query(server.superuser_url(), "CREATE ROLE visitor LOGIN PASSWORD 'x'")
    host = server.status().socket_folder

    for name in ("mainstem", databases.name, "postgres", "template1"):
        with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
            query(f"postgresql://visitor:x@/{name}?host={host}", "SELECT 1")
