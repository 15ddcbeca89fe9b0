"""Giving a server its roles and its database."""

from psycopg import Connection, sql

from mainstem.web.postgres.addresses import with_database, with_login
from mainstem.web.postgres.connecting import connect, type_of_row
from mainstem.web.postgres.roles import (
    APP,
    DATABASE,
    OWNER,
    READONLY,
    RoleNames,
    create_owner,
    create_roles,
    grant_inside_database,
    grant_on_database,
)


def prepare_embedded(connection: Connection[type_of_row], superuser_url: str, passwords: dict[str, str]) -> None:
    """Make the three roles and the database of an embedded server; may be repeated after a crash half-way."""
    names = RoleNames(APP, READONLY)
    create_owner(connection, passwords[OWNER])
    create_roles(connection, names, passwords, reset_passwords=True)
    if connection.execute("SELECT FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone() is None:
        owner = sql.Identifier(OWNER)
        connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(sql.Identifier(DATABASE), owner))
    # The owner works from here when it creates and drops databases; the others have no business in these two.
    connection.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")
    connection.execute(sql.SQL("GRANT CONNECT ON DATABASE postgres TO {}").format(sql.Identifier(OWNER)))
    owner_url = with_login(with_database(superuser_url, DATABASE), OWNER, passwords[OWNER])
    with connect(owner_url) as as_owner:
        grant_on_database(as_owner, DATABASE, names)
        grant_inside_database(as_owner, names, also_present=False)
