"""The collection process: one event loop that takes events in, two threads that commit them. No Django inside."""

import asyncio
import contextlib
import logging.config
import signal
import sys
import time

import psycopg
import structlog
import uvloop
from granian.constants import HTTPModes, Interfaces
from granian.server.embed import Server

from mainstem.events.collection import Settings, app
from mainstem.web.postgres import refuse_unsafe_role
from mainstem.web.settings.http import COLLECT_PORT, HOST
from mainstem.web.settings.logging import LOGGING

DATABASE_PATIENCE_SECONDS = 60.0
# Writers need the interpreter for a moment after each answer of PostgreSQL; 5 ms, the default, is too long a wait.
SWITCH_SECONDS = 0.0005

log = structlog.get_logger("mainstem.collect")


def main() -> None:
    """
    Take events in until SIGTERM or SIGINT; what was taken in by then is committed and answered.

    :raises UnsafeRole: if the database role would make row-level security void
    """
    logging.config.dictConfig(LOGGING)
    _refuse_unsafe_role(Settings())
    sys.setswitchinterval(SWITCH_SECONDS)
    uvloop.run(_serve())


async def _serve() -> None:
    server = Server(
        app,
        address=HOST,
        port=COLLECT_PORT,
        interface=Interfaces.ASGI,
        http=HTTPModes.http1,
        websockets=False,
        backlog=2_048,
        log_access=False,
    )
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, server.stop)
    log.info("collecting", address=HOST, port=COLLECT_PORT)
    with contextlib.suppress(asyncio.CancelledError):
        await server.serve()


def _refuse_unsafe_role(settings: Settings) -> None:
    deadline = time.monotonic() + DATABASE_PATIENCE_SECONDS
    while True:
        try:
            with psycopg.connect(settings.database_url, connect_timeout=5) as connection:
                refuse_unsafe_role(connection)
                return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.5)


if __name__ == "__main__":
    main()
