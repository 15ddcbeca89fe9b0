"""A PostgreSQL server of your own, named by DATABASE_URL."""

from collections.abc import Mapping
from pathlib import Path

from psycopg import Connection

from mainstem.web.postgres import locks
from mainstem.web.postgres.addresses import describe, url_parts, with_login
from mainstem.web.postgres.connecting import connect, type_of_row
from mainstem.web.postgres.databases import Databases
from mainstem.web.postgres.faults import (
    CannotConnect,
    RolesNotPrepared,
    ServerTooOld,
    UnsupportedLocale,
    naming_the_folder,
)
from mainstem.web.postgres.passwords import ensure_passwords, read_passwords
from mainstem.web.postgres.roles import (
    RoleNames,
    create_roles,
    grant_inside_database,
    grant_on_database,
    refuse_unsafe_role,
)

_OLDEST = 15
_PATIENCE_SECONDS = 10
# Several machines may start at once; they take turns under this number.
_TURN = 4_719_203_355_018_264_001
_WHO_ARE_WE = """
    SELECT current_database(), pg_encoding_to_char(d.encoding), r.rolsuper OR r.rolcreaterole,
           r.rolsuper OR pg_has_role(r.oid, d.datdba, 'USAGE'),
           EXISTS (SELECT FROM pg_default_acl WHERE defaclrole = r.oid)
      FROM pg_roles r, pg_database d
     WHERE r.rolname = current_user AND d.datname = current_database()
"""


def external_databases(home: Path, environ: Mapping[str, str]) -> Databases:
    """
    Return the addresses of the server that DATABASE_URL names, after making what it lacks.
    Roles that are not given by DATABASE_APP_URL and DATABASE_READONLY_URL are created as `<database>_app` and
    `<database>_readonly`; their passwords are generated and kept in `<home>/postgres/external.json`.
    :raises ServerTooOld: before PostgreSQL 15
    :raises RolesNotPrepared: if the login may not do so and it was not done beforehand
    """
    owner_url = environ["DATABASE_URL"]
    with connect(owner_url, patience_seconds=_PATIENCE_SECONDS) as connection:
        if connection.info.server_version < _OLDEST * 10_000:
            raise ServerTooOld(
                f"{describe(owner_url)} is PostgreSQL {connection.info.server_version // 10_000}; Mainstem needs "
                f"{_OLDEST} or newer. Upgrade that server, or unset DATABASE_URL to use the embedded one."
            )
        connection.execute("SELECT pg_advisory_lock(%s)", (_TURN,))
        databases = _prepare(connection, home, environ)
    _check_logins(databases)
    return databases


def _prepare(connection: Connection[type_of_row], home: Path, environ: Mapping[str, str]) -> Databases:
    row = connection.execute(_WHO_ARE_WE).fetchone()
    assert row is not None  # noqa: S101 - we are connected, so both rows exist
    database, encoding, may_create_roles, owns_database, has_default_grants = row
    if encoding != "UTF8":
        raise UnsupportedLocale(
            f"The database {database} is encoded in {encoding}. Create it again with "
            f"CREATE DATABASE {database} ENCODING 'UTF8' TEMPLATE template0."
        )
    urls = {
        "app": environ.get("DATABASE_APP_URL", "").strip(),
        "readonly": environ.get("DATABASE_READONLY_URL", "").strip(),
    }
    to_make = {kind: f"{database}_{kind}" for kind, url in urls.items() if not url}
    if to_make:
        made = _make_roles(connection, home, to_make, database, may_create_roles=may_create_roles)
        urls |= {kind: with_login(environ["DATABASE_URL"], role, made[role]) for kind, role in to_make.items()}
    names = RoleNames(*(url_parts(urls[kind])["user"] for kind in ("app", "readonly")))
    if not has_default_grants:
        if not owns_database:
            raise RolesNotPrepared(
                f"The login of DATABASE_URL does not own the database {database}, so it cannot grant {names.app} and "
                f"{names.readonly} their rights. Run as an administrator: ALTER DATABASE {database} OWNER TO "
                f"{connection.info.user};"
            )
        grant_on_database(connection, database, names)
        grant_inside_database(connection, names, also_present=True)
    return Databases(environ["DATABASE_URL"], urls["app"], urls["readonly"], embedded=False)


def _make_roles(
    connection: Connection[type_of_row], home: Path, to_make: dict[str, str], database: str, *, may_create_roles: bool
) -> dict[str, str]:
    """Return role -> password for the roles to make, creating those that are missing."""
    keep = home / "postgres"
    with naming_the_folder(home):
        keep.mkdir(parents=True, exist_ok=True, mode=0o711)
    # One home may serve several servers in the course of its life.
    prefix = f"{connection.info.host}:{connection.info.port}/{database}/"
    with locks.held_alone(keep / "external.lock", patience_seconds=_PATIENCE_SECONDS):
        known = read_passwords(keep / "external.json")
        missing = [role for role in to_make.values() if prefix + role not in known]
        present = connection.execute(
            "SELECT rolname FROM pg_roles WHERE rolname = ANY(%s)", (list(to_make.values()),)
        ).fetchall()
        absent = sorted(set(to_make.values()) - {role for (role,) in present})
        if (missing or absent) and not may_create_roles:
            raise RolesNotPrepared(_how_to_prepare(connection.info.user, to_make, database))
        if strangers := [role for role in missing if role not in absent]:
            raise RolesNotPrepared(
                f"The role {strangers[0]} exists on the server, but its password is not in {keep / 'external.json'}. "
                f"Copy that file from the machine that made the role, or give {_variable(to_make, strangers[0])}."
            )
        stored = ensure_passwords(keep / "external.json", tuple(prefix + role for role in to_make.values()))
        passwords = {role: stored[prefix + role] for role in to_make.values()}
        names = RoleNames(to_make.get("app", ""), to_make.get("readonly", ""))
        if absent:
            create_roles(connection, names, passwords, reset_passwords=False)
    return passwords


def _how_to_prepare(user: str, to_make: dict[str, str], database: str) -> str:
    statements = {
        "app": f"CREATE ROLE {database}_app LOGIN PASSWORD '…';",
        "readonly": (
            f"CREATE ROLE {database}_readonly LOGIN PASSWORD '…'; "
            f"ALTER ROLE {database}_readonly SET default_transaction_read_only = on;"
        ),
    }
    variables = " and ".join(_variable(to_make, role) for role in to_make.values())
    return (
        f"The login {user} of DATABASE_URL may not create roles. Either run ALTER ROLE {user} CREATEROLE as an "
        f"administrator, or run {' '.join(statements[kind] for kind in to_make)} and set {variables} to addresses "
        "with these names and passwords."
    )


def _variable(to_make: dict[str, str], role: str) -> str:
    kind = next(kind for kind, name in to_make.items() if name == role)
    return f"DATABASE_{kind.upper()}_URL"


def _check_logins(databases: Databases) -> None:
    for url in (databases.app_url, databases.readonly_url):
        try:
            with connect(url) as connection:
                refuse_unsafe_role(connection)
        except CannotConnect as error:
            raise CannotConnect(f"{error} (This login is not the one of DATABASE_URL itself.)") from error
