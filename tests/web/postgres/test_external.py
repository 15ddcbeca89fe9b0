"""A server of your own: Debian's PostgreSQL 15, the oldest supported, and that of the wheel, started by ourselves."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import errors
from tests.web.postgres.users import query

from mainstem.web.postgres import create_database, drop_database, resolve_database
from mainstem.web.postgres.faults import (
    CannotConnect,
    RolesNotPrepared,
    ServerTooOld,
    UnsafeRole,
    UnsupportedLocale,
)
from mainstem.web.postgres.os_user import server_user
from mainstem.web.postgres.programs import find_programs

_OLDEST = Path("/usr/lib/postgresql/15/bin")
_NEWEST = find_programs().folder / "bin"


@pytest.fixture(scope="module", params=[_OLDEST, _NEWEST])
def administrator(request: pytest.FixtureRequest, make_home: Callable[[], Path]) -> Iterator[Callable[[str], str]]:
    """Give the administrator's address of a database on an external server."""
    programs: Path = request.param
    if not (programs / "postgres").exists():
        pytest.skip(f"{programs} is not on this machine")
    folder = make_home() / "external"
    folder.mkdir()
    user = server_user(folder / "data")
    user.take(folder)

    def run(program: str, *arguments: str) -> None:
        command = [str(programs / program), "-D", str(folder / "data"), *arguments]
        as_user = {"user": user.uid, "group": user.gid, "extra_groups": []} if os.geteuid() == 0 else {}
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/", **as_user)

    run("initdb", "-U", "admin", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    run("pg_ctl", "-w", "-s", "-l", str(folder / "log"), "-o", options, "start")
    yield lambda database: f"postgresql://admin@/{database}?host={folder}"
    run("pg_ctl", "-w", "-s", "-m", "immediate", "stop")
    shutil.rmtree(folder)


def as_login(url: str, user: str) -> str:
    return url.replace("admin@", f"{user}@")


def test_makes_roles_and_grants_and_finds_them_again(administrator: Callable[[str], str], home: Path) -> None:
    query(administrator("postgres"), "CREATE DATABASE shop")
    query(administrator("shop"), "CREATE TABLE before (id int)")

    databases = resolve_database(home, {"DATABASE_URL": administrator("shop")})

    query(databases.owner_url, "CREATE TABLE after (id int)")
    assert databases.embedded is False
    assert databases.role_names.app == "shop_app"
    assert query(databases.app_url, "SELECT count(*) FROM before, after") == [(0,)]
    with pytest.raises(errors.InsufficientPrivilege):
        query(databases.app_url, "CREATE TABLE mine (id int)")
    with pytest.raises(errors.InsufficientPrivilege):
        query(databases.readonly_url, "SELECT * FROM after")
    assert query(databases.readonly_url, "SHOW default_transaction_read_only") == [("on",)]
    assert resolve_database(home, {"DATABASE_URL": administrator("shop")}) == databases
    assert (home / "postgres" / "external.json").stat().st_mode & 0o777 == 0o600


def test_another_machine_is_told_to_copy_the_passwords(
    administrator: Callable[[str], str], make_home: Callable[[], Path]
) -> None:
    query(administrator("postgres"), "CREATE DATABASE twice")
    one, two = make_home(), make_home()
    first = resolve_database(one, {"DATABASE_URL": administrator("twice")})

    with pytest.raises(RolesNotPrepared, match=r"Copy that file.*or give DATABASE_APP_URL"):
        resolve_database(two, {"DATABASE_URL": administrator("twice")})

    (two / "postgres").mkdir(exist_ok=True)
    shutil.copy(one / "postgres" / "external.json", two / "postgres" / "external.json")
    assert resolve_database(two, {"DATABASE_URL": administrator("twice")}) == first


def test_a_plain_owner_with_createrole_is_enough(administrator: Callable[[str], str], home: Path) -> None:
    query(administrator("postgres"), "CREATE ROLE builder LOGIN CREATEROLE CREATEDB")
    query(administrator("postgres"), "CREATE DATABASE built OWNER builder")

    databases = resolve_database(home, {"DATABASE_URL": as_login(administrator("built"), "builder")})
    further = create_database(databases, "mainstem_test_external")
    query(further.owner_url, "CREATE TABLE note (id int)")

    with psycopg.connect(further.app_url, autocommit=True) as connected:
        connected.execute("SELECT * FROM note")
        drop_database(databases, "mainstem_test_external")


def test_a_login_that_may_not_make_roles_says_what_to_run(administrator: Callable[[str], str], home: Path) -> None:
    query(administrator("postgres"), "CREATE ROLE plain LOGIN")
    query(administrator("postgres"), "CREATE DATABASE small OWNER plain")
    owner = as_login(administrator("small"), "plain")

    with pytest.raises(RolesNotPrepared, match=r"CREATE ROLE small_app .* set DATABASE_APP_URL and DATABASE_READONLY"):
        resolve_database(home, {"DATABASE_URL": owner})

    query(administrator("small"), "CREATE ROLE my_app LOGIN; CREATE ROLE my_reader LOGIN")
    environ = {
        "DATABASE_URL": owner,
        "DATABASE_APP_URL": as_login(administrator("small"), "my_app"),
        "DATABASE_READONLY_URL": as_login(administrator("small"), "my_reader"),
    }
    databases = resolve_database(home, environ)
    query(databases.owner_url, "CREATE TABLE note (id int)")
    assert query(databases.app_url, "SELECT count(*) FROM note") == [(0,)]
    with pytest.raises(RolesNotPrepared, match="ALTER ROLE plain CREATEDB"):
        create_database(databases, "mainstem_test_refused")


def test_a_login_that_does_not_own_the_database_says_what_to_run(
    administrator: Callable[[str], str], home: Path
) -> None:
    query(administrator("postgres"), "CREATE DATABASE foreign_one")
    query(administrator("postgres"), "CREATE ROLE guest LOGIN CREATEROLE")

    with pytest.raises(RolesNotPrepared, match="ALTER DATABASE foreign_one OWNER TO guest"):
        resolve_database(home, {"DATABASE_URL": as_login(administrator("foreign_one"), "guest")})


def test_refuses_an_app_login_above_row_level_security(administrator: Callable[[str], str], home: Path) -> None:
    query(administrator("postgres"), "CREATE DATABASE careless")
    url = administrator("careless")

    with pytest.raises(UnsafeRole, match="superuser"):
        resolve_database(home, {"DATABASE_URL": url, "DATABASE_APP_URL": url})


def test_refuses_another_encoding_and_an_old_server(
    administrator: Callable[[str], str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    query(administrator("postgres"), "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")

    with pytest.raises(UnsupportedLocale, match="encoded in LATIN1"):
        resolve_database(home, {"DATABASE_URL": administrator("latin")})
    monkeypatch.setattr("mainstem.web.postgres.external._OLDEST", 99)
    with pytest.raises(ServerTooOld, match=r"is PostgreSQL 1[0-9]; Mainstem needs 99"):
        resolve_database(home, {"DATABASE_URL": administrator("postgres")})


def test_an_unknown_database_is_told_without_the_password(administrator: Callable[[str], str], home: Path) -> None:
    url = administrator("nowhere").replace("admin@", "admin:secret@")

    with pytest.raises(CannotConnect, match="does not exist") as told:
        resolve_database(home, {"DATABASE_URL": url})

    assert "secret" not in str(told.value)
