"""
The three roles and what each may do.

owner: makes and changes tables (migrations). app: reads and writes rows, nothing else. readonly: reads what `reading`
grants it after the migrations, nothing by default. Every statement here may run twice.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, LiteralString, Protocol

from psycopg import Connection, sql

from mainstem.web.postgres.connecting import type_of_row
from mainstem.web.postgres.faults import UnsafeRole

# Raise it when a statement below changes: prepared servers are then prepared again.
VERSION = "1"

OWNER, APP, READONLY, SUPERUSER = "mainstem_owner", "mainstem_app", "mainstem_readonly", "postgres"
DATABASE = "mainstem"

_GRANTS: tuple[LiteralString, ...] = (
    "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
    "GRANT CONNECT, TEMPORARY ON DATABASE {database} TO {app}",
    "GRANT CONNECT ON DATABASE {database} TO {readonly}",
)
_GRANTS_INSIDE: tuple[LiteralString, ...] = (
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO {app}, {readonly}",
    "ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO {app}",
    "ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {app}",
    "ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO {app}",
    # Otherwise every function, also one that runs with its owner's rights, is open to readonly.
    "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
    "ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO {app}",
)
_GRANTS_ON_WHAT_IS_THERE: tuple[LiteralString, ...] = (
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {app}",
    "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {app}",
    "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {app}",
)
# Membership counts as much as the flag: such a role is one SET ROLE away.
_WHY_UNSAFE = """
    SELECT r.rolname, r.rolsuper, r.rolbypassrls, d.datdba = r.oid AS owns_database
      FROM pg_roles r, pg_database d
     WHERE d.datname = current_database()
       AND (r.rolsuper OR r.rolbypassrls OR d.datdba = r.oid)
       AND pg_has_role(current_user, r.oid, 'MEMBER')
     LIMIT 1
"""


class HasCursor(Protocol):
    """A psycopg or a Django connection."""

    @property
    def cursor(self) -> Callable[[], AbstractContextManager[Any]]:
        """Makes a cursor to use in a `with` block."""


@dataclass(frozen=True)
class RoleNames:
    """The names of the two roles that get grants."""

    app: str
    readonly: str


def refuse_unsafe_role(connection: HasCursor) -> None:
    """
    Refuse to go on as a role for which row-level security is silently void.
    :raises UnsafeRole: if the current role is, or may become, a superuser, a BYPASSRLS role or the database's owner
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user, current_database()")
        me, database = cursor.fetchone()
        cursor.execute(_WHY_UNSAFE)
        found = cursor.fetchone()
    if found is None:
        return
    role, is_superuser, bypasses, _owns = found
    reason = "a superuser" if is_superuser else "BYPASSRLS" if bypasses else f"the owner of database {database}"
    being = f"is {reason}" if role == me else f"is a member of {role}, which is {reason}"
    raise UnsafeRole(
        f"The database role {me} {being}, so row-level security would be void. Connect as a plain role: leave "
        "DATABASE_APP_URL out to have one made, or run ALTER ROLE … NOSUPERUSER NOBYPASSRLS, or take the membership "
        "away."
    )


def create_roles(
    connection: Connection[type_of_row], names: RoleNames, passwords: dict[str, str], *, reset_passwords: bool
) -> None:
    """Create the app and the readonly role where they are missing; give present ones their password if asked to."""
    for role in (names.app, names.readonly):
        if role not in passwords:
            continue
        attributes: LiteralString = "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION"
        create_login(connection, role, passwords[role], attributes, reset_password=reset_passwords)
    if names.readonly in passwords:
        statement: LiteralString = "ALTER ROLE {role} SET default_transaction_read_only = on"
        connection.execute(sql.SQL(statement).format(role=sql.Identifier(names.readonly)))


def create_owner(connection: Connection[type_of_row], password: str) -> None:
    """Create the owner of the embedded server's databases; it may drop a database that others are connected to."""
    attributes: LiteralString = "LOGIN CREATEDB NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION"
    create_login(connection, OWNER, password, attributes, reset_password=True)
    connection.execute(f"GRANT pg_signal_backend TO {OWNER}")


def create_login(
    connection: Connection[type_of_row],
    role: str,
    password: str,
    attributes: LiteralString,
    *,
    reset_password: bool,
) -> None:
    """Create one login role. Only the password's SCRAM verifier travels, so no log can hold the password."""
    verifier = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
    exists = connection.execute("SELECT FROM pg_roles WHERE rolname = %s", (role,)).fetchone() is not None
    if exists and not reset_password:
        return
    command: LiteralString = "ALTER ROLE {role} PASSWORD {secret}"
    if not exists:
        command = "CREATE ROLE {role} PASSWORD {secret} " + attributes
    connection.execute(sql.SQL(command).format(role=sql.Identifier(role), secret=sql.Literal(verifier)))


def grant_on_database(connection: Connection[type_of_row], database: str, names: RoleNames) -> None:
    """Let the two roles, and nobody else, into the database."""
    _run(connection, _GRANTS, names, database)


def grant_inside_database(connection: Connection[type_of_row], names: RoleNames, *, also_present: bool) -> None:
    """Give the two roles their rights on all that this login will create here, and if asked on what is there."""
    _run(connection, _GRANTS_INSIDE + (_GRANTS_ON_WHAT_IS_THERE if also_present else ()), names)


def _run(
    connection: Connection[type_of_row], statements: Sequence[LiteralString], names: RoleNames, database: str = ""
) -> None:
    filling = {
        "app": sql.Identifier(names.app),
        "readonly": sql.Identifier(names.readonly),
        "database": sql.Identifier(database or "-"),
    }
    with connection.transaction():
        for statement in statements:
            connection.execute(sql.SQL(statement).format(**filling))
