"""Which database this process works with: the embedded one, or the one that the environment names."""

import atexit
import threading
from collections.abc import Mapping
from pathlib import Path

from mainstem.web.postgres.databases import Databases
from mainstem.web.postgres.external import external_databases
from mainstem.web.postgres.faults import CannotConnect
from mainstem.web.postgres.server import Server

_servers: dict[Path, Server] = {}
_one_at_a_time = threading.Lock()


def resolve_database(home: Path, environ: Mapping[str, str], *, durable: bool = True) -> Databases:
    """
    Return the addresses of the database under its three roles, ready to connect to.
    With DATABASE_URL it is that server (PostgreSQL 15 or newer). Otherwise the embedded server of `home` is started or
    joined, and left again when this process ends. MAINSTEM_POSTGRES_PORT adds a loopback TCP port to the embedded one.
    :param durable: False switches fsync of the embedded server off, for throw-away tests only
    :raises PostgresFault: one of its kinds, saying what to do
    """
    if environ.get("DATABASE_URL", "").strip():
        return external_databases(home, environ)
    for variable in ("DATABASE_APP_URL", "DATABASE_READONLY_URL"):
        if environ.get(variable, "").strip():
            raise CannotConnect(f"{variable} is set without DATABASE_URL. Set both, or neither.")
    port = environ.get("MAINSTEM_POSTGRES_PORT", "").strip()
    if port and not (port.isdecimal() and 0 < int(port) < 65536):
        raise CannotConnect(f"MAINSTEM_POSTGRES_PORT must be a port number from 1 to 65535, not {port!r}.")
    return embedded_server(home, port=int(port) if port else None, durable=durable).ensure_running()


def embedded_server(home: Path, *, port: int | None = None, durable: bool = True) -> Server:
    """Return the one `Server` of this process for `home`; it is left when the process ends."""
    with _one_at_a_time:
        server = _servers.get(home.resolve())
        if server is None:
            server = _servers[home.resolve()] = Server(home, port=port, durable=durable)
            atexit.register(server.leave)
        return server
