"""`mainstem shell`: Python with everything loaded, or psql as the readonly role."""

import os
import sys
from typing import Annotated

import typer

from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, refusals
from mainstem.web.postgres import reading_url
from mainstem.web.postgres.addresses import without_password
from mainstem.web.postgres.programs import find_programs


def shell(
    sql: Annotated[bool, typer.Option("--sql", help="Open psql as the readonly role instead of Python.")] = False,
    command: Annotated[str | None, typer.Option("-c", "--command", help="Run this and leave.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the database address as JSON and leave.")] = False,
) -> None:
    """Open an interactive shell on the deployment."""
    with refusals(as_json=as_json), opened() as deployment:
        if as_json:
            emit({"readonly_url": reading_url(deployment.databases)}, as_json=True)
        elif sql:
            arguments = ["-c", command] if command else []
            address, password = without_password(reading_url(deployment.databases))
            status = os.spawnve(  # noqa: S606 - psql is ours and the arguments are a list
                os.P_WAIT,
                find_programs().folder / "bin" / "psql",
                ["psql", address, *arguments],
                os.environ | {"PGPASSWORD": password},
            )
            raise typer.Exit(status)
        else:
            from django.core.management import call_command

            sys.argv = ["mainstem"]
            call_command("shell", command=command) if command else call_command("shell")
