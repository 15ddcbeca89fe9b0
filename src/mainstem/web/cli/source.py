"""`mainstem source …`: where events and files come from."""

from typing import Annotated

import typer

from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, refusals

app = typer.Typer(help="Sources: where events and files come from.", no_args_is_help=True)
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("create")
def create(
    name: Annotated[str, typer.Argument(help="A short code such as webshop: letters, digits, dashes.")],
    kind: Annotated[str, typer.Option(help="web, server or import.")] = "server",
    as_json: Json = False,
) -> None:
    """Create a source and print its write key."""
    with refusals(as_json=as_json), opened():
        from mainstem.events import operations

        emit(operations.create_source(code=name, name=name, kind=kind), as_json=as_json, title="Source created")


@app.command("list")
def list_all(as_json: Json = False) -> None:
    """List the sources with what each received, stored, deduplicated and quarantined."""
    with refusals(as_json=as_json), opened():
        from mainstem.events import queries

        emit(queries.list_accounts(), as_json=as_json, title="Sources")
