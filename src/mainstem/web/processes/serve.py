"""The web process: granian in front of Django, one process with a few threads unless told otherwise."""

import os
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from granian import Granian
from granian.constants import Interfaces

from mainstem.web.postgres import refuse_unsafe_role
from mainstem.web.processes.following import follow

TARGET = "mainstem.web.processes.serve:application"


def application() -> Callable[..., Any]:
    """Return the WSGI application; granian calls this in each of its workers, which end with their first process."""
    follow(os.getppid())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    return get_wsgi_application()


def main() -> None:
    """
    Serve until told to stop.

    :raises UnsafeRole: if the database role would make row-level security void: then nothing is served at all
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    # A connection needs the settings alone: the contexts are loaded once, in the worker.
    connection.ensure_connection()
    refuse_unsafe_role(connection.connection)
    connection.close()
    Granian(
        TARGET,
        address=settings.HOST,
        port=settings.PORT,
        interface=Interfaces.WSGI,
        workers=settings.WEB_WORKERS,
        blocking_threads=settings.WEB_THREADS,
        factory=True,
        log_access=False,
        respawn_failed_workers=True,
    ).serve()


if __name__ == "__main__":
    main()
