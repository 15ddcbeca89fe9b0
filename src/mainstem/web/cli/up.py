"""`mainstem up`: everything runs until Ctrl-C."""

import os
import signal
import socket
import threading
import time
import urllib.error
import urllib.request
from typing import Annotated

import psycopg
import typer

from mainstem.kernel.errors import Refused
from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, refusals, screen
from mainstem.web.postgres import Databases
from mainstem.web.processes.supervisor import COLLECT, STREAM, WEB, WORKER, Program, Supervisor

READY_SECONDS = 60.0
FORMER_PROCESSES_SECONDS = 10.0
# The settings themselves can be read only once a deployment is open.
PORTS = {"MAINSTEM_PORT": 8800, "MAINSTEM_COLLECT_PORT": 8801}


class PortTaken(Refused):
    """Something answers already where this deployment should."""

    code = "port_taken"


def up(as_json: Annotated[bool, typer.Option("--json", help="Print the addresses as JSON.")] = False) -> None:
    """Start the console and API, collection, worker and stream, and keep them running until Ctrl-C."""
    with refusals(as_json=as_json):
        refuse_taken_ports()
        with (
            opened(django=False) as deployment,
            Supervisor(deployment.home, ANSWERING, on_restart=tell_restart) as processes,
        ):
            places = wait_until_ready()
            processes.add(*WORKING)
            emit(places | first_steps(deployment.databases), as_json=as_json, title="Mainstem is up")
            wait_for_the_end()


# Who answers is started first: loading five processes at once makes everybody wait for all of them.
ANSWERING: tuple[Program, ...] = (WEB, COLLECT)
WORKING: tuple[Program, ...] = (WORKER, STREAM)


def tell_restart(name: str) -> None:
    """Say on the screen that a process fell and was started again."""
    screen.print(f"[yellow]{name} had stopped and was started again; see its log[/yellow]")


def addresses() -> dict[str, str]:
    """Return where this deployment answers."""
    from mainstem.web.settings import http as settings

    return {
        "console": settings.PUBLIC_URL,
        "console_and_api": f"http://{settings.HOST}:{settings.PORT}",
        "api_documentation": f"http://{settings.HOST}:{settings.PORT}/api/docs",
        "collection": f"http://{settings.HOST}:{settings.COLLECT_PORT}",
    }


def refuse_taken_ports(seconds: float = FORMER_PROCESSES_SECONDS) -> None:
    """
    Make sure that nobody answers at our ports: two deployments would share what arrives there.

    :param seconds: how long processes of a Mainstem that was just killed may take to notice it and end
    :raises PortTaken: if somebody still does
    """
    deadline = time.monotonic() + seconds
    for variable, usual in PORTS.items():
        port = int(os.environ.get(variable, usual))
        while _is_answered(port):
            if time.monotonic() > deadline:
                raise PortTaken(
                    f"Something answers at port {port} already. If it is Mainstem, stop it first; else set {variable} "
                    "to a free port.",
                    port=port,
                )
            time.sleep(0.2)


def first_steps(databases: Databases) -> dict[str, str]:
    """Return where the first admin is made, and the code it takes from another machine; nothing once there is one."""
    with psycopg.connect(databases.app_url) as connection:
        found = connection.execute("SELECT EXISTS (SELECT FROM governance_account)").fetchone()
    if found is not None and found[0]:
        return {}
    from mainstem.web.settings import http as settings
    from mainstem.web.signing_in.setup_code import listens_elsewhere, setup_code

    page = {"first_admin": f"{settings.PUBLIC_URL}/first-run"}
    return page | {"setup_code": setup_code()} if listens_elsewhere(settings.HOST, settings.PUBLIC_URL) else page


def wait_until_ready(seconds: float = READY_SECONDS) -> dict[str, str]:
    """Wait until the web and collection processes report ready, and return their addresses."""
    places = addresses()
    deadline = time.monotonic() + seconds
    for address in (places["console_and_api"], places["collection"]):
        while not _is_ready(address):
            if time.monotonic() > deadline:
                screen.print(f"[red]{address} is not ready after {seconds:.0f} s; look into the folder log/[/red]")
                raise typer.Exit(1)
            time.sleep(0.1)
    return places


def wait_for_the_end() -> None:
    """Return at the first SIGINT or SIGTERM, or when the terminal is closed."""
    ended = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, lambda *_: ended.set())
    while not ended.wait(1.0):
        continue


def _is_ready(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/readyz", timeout=2) as answer:  # noqa: S310 - our own address
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _is_answered(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0
