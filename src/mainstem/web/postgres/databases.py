"""The addresses of one database under its three roles, and further databases of the same make."""

from dataclasses import dataclass, field

from psycopg import errors, sql

from mainstem.web.postgres.addresses import django_settings, url_parts, with_database
from mainstem.web.postgres.connecting import connect
from mainstem.web.postgres.faults import RolesNotPrepared
from mainstem.web.postgres.roles import RoleNames, grant_inside_database, grant_on_database

_END_OWN_SESSIONS = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s AND usename = current_user
"""

_END_SESSIONS = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ANY (%s) AND usename = ANY (%s)
"""


@dataclass(frozen=True)
class Databases:
    """One database, three logins: owner for migrations, app for the application, readonly for analysts."""

    owner_url: str = field(repr=False)
    app_url: str = field(repr=False)
    readonly_url: str = field(repr=False)
    embedded: bool

    @property
    def name(self) -> str:
        """The name of the database."""
        return url_parts(self.owner_url).get("dbname", "")

    @property
    def role_names(self) -> RoleNames:
        """The roles that get grants."""
        return RoleNames(url_parts(self.app_url)["user"], url_parts(self.readonly_url)["user"])

    def named(self, name: str) -> "Databases":
        """Return the addresses of another database on the same server."""
        return Databases(
            owner_url=with_database(self.owner_url, name),
            app_url=with_database(self.app_url, name),
            readonly_url=with_database(self.readonly_url, name),
            embedded=self.embedded,
        )

    def owner_for_django(self) -> dict[str, object]:
        """Return the owner's login as Django's DATABASES wants it."""
        return django_settings(self.owner_url)

    def app_for_django(self) -> dict[str, object]:
        """Return the app's login as Django's DATABASES wants it."""
        return django_settings(self.app_url)

    def readonly_for_django(self) -> dict[str, object]:
        """Return the readonly login as Django's DATABASES wants it."""
        return django_settings(self.readonly_url)


def create_database(databases: Databases, name: str, *, template: str | None = None) -> Databases:
    """
    Create a further database with the same owner and grants, and return its addresses.
    With `template`, a copy of that database (nobody may be connected to it): the quick way to many migrated ones.
    :raises RolesNotPrepared: if the owner's login may not create databases
    """
    further = databases.named(name)
    statement = sql.SQL("CREATE DATABASE {name} TEMPLATE {template}").format(
        name=sql.Identifier(name), template=sql.Identifier(template or "template1")
    )
    with connect(databases.owner_url) as connection:
        try:
            connection.execute(statement)
        except errors.InsufficientPrivilege as error:
            user = url_parts(databases.owner_url).get("user", "of DATABASE_URL")
            raise RolesNotPrepared(
                f"The login {user} may not create the database {name}. Run ALTER ROLE {user} CREATEDB as an "
                "administrator."
            ) from error
        grant_on_database(connection, name, databases.role_names)
    if template is None:
        with connect(further.owner_url) as connection:
            grant_inside_database(connection, databases.role_names, also_present=False)
    return further


def database_exists(databases: Databases, name: str) -> bool:
    """Tell whether the server has a database of this name."""
    with connect(databases.owner_url) as connection:
        return connection.execute("SELECT FROM pg_database WHERE datname = %s", (name,)).fetchone() is not None


def drop_database(databases: Databases, name: str) -> None:
    """Drop a further database if it exists, disconnecting whoever uses it under one of the three roles."""
    statement = sql.SQL("DROP DATABASE IF EXISTS {name} WITH (FORCE)").format(name=sql.Identifier(name))
    with connect(databases.owner_url) as connection:
        try:
            connection.execute(statement)
        except errors.InsufficientPrivilege:
            # An external login may not disconnect other roles, but each role may disconnect itself.
            for url in (databases.app_url, databases.readonly_url):
                _disconnect_own_sessions(url, name)
            connection.execute(statement)


def replace_database(databases: Databases, name: str, *, by: str) -> None:
    """Put the database `by` in the place of `name` in one step, disconnecting its users, and drop the former one."""
    former = f"{name}_replaced"
    rename = sql.SQL("ALTER DATABASE {old} RENAME TO {new}")
    drop_database(databases, former)
    logins = [url_parts(url)["user"] for url in (databases.owner_url, databases.app_url, databases.readonly_url)]
    with connect(databases.owner_url) as connection:
        connection.execute(_END_SESSIONS, ([name, by], logins))
        with connection.transaction():
            for old, new in ((name, former), (by, name)):
                connection.execute(rename.format(old=sql.Identifier(old), new=sql.Identifier(new)))
    drop_database(databases, former)


def _disconnect_own_sessions(url: str, name: str) -> None:
    with connect(url) as connection:
        connection.execute(_END_OWN_SESSIONS, (name,))
