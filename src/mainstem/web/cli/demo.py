"""`mainstem demo`: real trade through the whole loop, then everything stays up."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from mainstem.kernel.home import home
from mainstem.web.cli.deployment import opened, set_up_django
from mainstem.web.cli.output import emit, refusals, screen
from mainstem.web.cli.up import (
    ANSWERING,
    WORKING,
    refuse_taken_ports,
    tell_restart,
    wait_for_the_end,
    wait_until_ready,
)
from mainstem.web.demo.credentials import FILE, list_people
from mainstem.web.demo.state import find_report
from mainstem.web.postgres import embedded_server
from mainstem.web.processes.supervisor import MAILBOX, Supervisor


def demo(
    weeks: Annotated[int, typer.Option(min=1, max=53, help="How many weeks to load, counted from the last.")] = 13,
    once: Annotated[bool, typer.Option("--once", help="Run the loop, print the report, and stop.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Throw away what MAINSTEM_HOME holds and begin anew.")] = False,
    shift: Annotated[bool, typer.Option(help="Move the year so that it ends last week.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Load real trade, resolve customers, mail a campaign against a hold-out, measure it, and stay up."""
    with refusals(as_json=as_json):
        refuse_taken_ports()
        if fresh:
            _throw_away()
        with (
            opened(django=False) as deployment,
            Supervisor(deployment.home, (*ANSWERING, MAILBOX), on_restart=tell_restart) as processes,
        ):
            # What came to its end before is not measured again: the processes keep it current from now on.
            known = None if once else find_report(deployment.home / "demo", weeks=weeks, is_shifted=shift)
            report = known or _run(deployment.home, processes, weeks=weeks, shift=shift, as_json=as_json)
            if not once:
                places = wait_until_ready()
                if known:
                    processes.add(*WORKING)
            emit(report if as_json else _summary(report), as_json=as_json, title="The demo's loop")
            if not once:
                told = f"Demo people (one per role); their tokens stand in {deployment.home / 'demo' / FILE}"
                emit(_people(deployment.home, as_json=as_json), as_json=as_json, title=told)
                emit(places, as_json=as_json, title="Running until Ctrl-C")
                wait_for_the_end()


def _run(place: Path, processes: Supervisor, *, weeks: int, shift: bool, as_json: bool) -> dict[str, Any]:
    set_up_django()  # while the others load it too
    from mainstem.web.demo import loop

    with loop.progress_on(screen, quiet=as_json) as progress:
        wait_until_ready()
        processes.add(*WORKING)
        return loop.run_demo(place, weeks=weeks, shift=shift, progress=progress)


def _summary(report: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what every import counted by itself: the console's import pages and `--json` tell it."""
    source = {name: value for name, value in report["source"].items() if name != "loaded"}
    return {**report, "source": source}


def _people(place: Path, *, as_json: bool) -> list[dict[str, Any]]:
    """Return whom to sign in as. Tokens are too long for a table."""
    shown = ("role", "email", "password")
    return [person if as_json else {name: person[name] for name in shown} for person in list_people(place)]


def _throw_away() -> None:
    place = home()
    if not place.exists():
        return
    if not (place / "secrets").exists() and any(place.iterdir()):
        screen.print(f"[red]{place} does not look like a deployment; it is left alone[/red]")
        raise typer.Exit(1)
    embedded_server(place).stop()
    shutil.rmtree(place)
