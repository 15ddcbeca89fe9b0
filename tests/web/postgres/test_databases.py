import time

import psycopg
import pytest
from psycopg import errors
from tests.web.postgres.users import query

from mainstem.web.postgres import Server, create_database, drop_database, replace_database


def test_a_further_database_has_the_same_grants_and_is_made_quickly(server: Server) -> None:
    databases = server.ensure_running()
    begun = time.monotonic()
    further = create_database(databases, "mainstem_test_1")
    seconds = time.monotonic() - begun

    query(further.owner_url, "CREATE TABLE note (words text)")
    query(further.app_url, "INSERT INTO note VALUES ('here')")

    assert query(further.app_url, "SELECT current_database(), words FROM note") == [("mainstem_test_1", "here")]
    assert seconds < 2


def test_a_copy_of_a_template_has_tables_and_grants(server: Server) -> None:
    databases = server.ensure_running()
    template = create_database(databases, "mainstem_test_template")
    query(template.owner_url, "CREATE TABLE note (words text)")

    copy = create_database(databases, "mainstem_test_copy", template="mainstem_test_template")

    assert query(copy.app_url, "SELECT count(*) FROM note") == [(0,)]
    query(copy.owner_url, "CREATE TABLE later (words text)")
    assert query(copy.app_url, "SELECT count(*) FROM later") == [(0,)]


def test_drop_disconnects_whoever_is_there_and_may_be_repeated(server: Server) -> None:
    databases = server.ensure_running()
    further = create_database(databases, "mainstem_test_2")
    with psycopg.connect(further.app_url), psycopg.connect(further.readonly_url), psycopg.connect(further.owner_url):
        drop_database(databases, "mainstem_test_2")

    drop_database(databases, "mainstem_test_2")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(further.app_url)


def test_an_existing_database_is_not_replaced(server: Server) -> None:
    databases = server.ensure_running()
    create_database(databases, "mainstem_test_3")

    with pytest.raises(errors.DuplicateDatabase):
        create_database(databases, "mainstem_test_3")


def test_addresses_hide_their_passwords_in_logs(server: Server) -> None:
    assert repr(server.ensure_running()) == "Databases(embedded=True)"


def test_one_database_takes_the_place_of_another_although_both_are_in_use(server: Server) -> None:
    databases = server.ensure_running()
    former, fresh = create_database(databases, "mainstem_test_4"), create_database(databases, "mainstem_test_5")
    query(fresh.owner_url, "CREATE TABLE note (words text)")

    with psycopg.connect(former.app_url), psycopg.connect(fresh.owner_url):
        replace_database(databases, "mainstem_test_4", by="mainstem_test_5")

    assert query(former.app_url, "SELECT count(*) FROM note") == [(0,)]
    names = query(databases.owner_url, "SELECT datname FROM pg_database WHERE datname LIKE 'mainstem_test_4%'")
    assert names == [("mainstem_test_4",)]
