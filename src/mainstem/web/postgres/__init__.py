"""
The database server: the embedded PostgreSQL of a home folder under our own small supervisor, or one of your own.

`resolve_database` is the door. A *server* is one PostgreSQL with its data folder; a *home* is the folder of one
deployment; the *owner*, *app* and *readonly* roles are the only three logins that Mainstem uses.
"""

from mainstem.web.postgres.addresses import django_settings
from mainstem.web.postgres.databases import (
    Databases,
    create_database,
    database_exists,
    drop_database,
    replace_database,
)
from mainstem.web.postgres.faults import PostgresFault
from mainstem.web.postgres.launch import Patience
from mainstem.web.postgres.reading import grant_reading, reading_url
from mainstem.web.postgres.resolve import embedded_server, resolve_database
from mainstem.web.postgres.roles import refuse_unsafe_role
from mainstem.web.postgres.server import Server, Status, running

__all__ = [
    "Databases",
    "Patience",
    "PostgresFault",
    "Server",
    "Status",
    "create_database",
    "database_exists",
    "django_settings",
    "drop_database",
    "embedded_server",
    "grant_reading",
    "reading_url",
    "refuse_unsafe_role",
    "replace_database",
    "resolve_database",
    "running",
]
