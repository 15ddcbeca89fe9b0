"""`mainstem report …`: the same numbers as the API and the export."""

from typing import Annotated

import typer

from mainstem.kernel import clock
from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, refusals

app = typer.Typer(help="Reports: totals of record, and metrics by any dimension.", no_args_is_help=True)
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("totals")
def totals(as_json: Json = False) -> None:
    """Show orders, returns, customers, products and stock drift of everything, by source."""
    with refusals(as_json=as_json), opened():
        from mainstem.analytics import queries

        emit(queries.report_totals(), as_json=as_json, title="Totals")


@app.command("kpis")
def kpis(
    by: Annotated[str, typer.Option(help="channel, location, category, week or source.")] = "channel",
    as_json: Json = False,
) -> None:
    """Show the key figures by one dimension, from the lake."""
    with refusals(as_json=as_json), opened():
        from mainstem.analytics import queries
        from mainstem.events.lake.operations import fill_lake

        fill_lake(now=clock.now())
        emit(queries.report_kpis(by=by), as_json=as_json, title=f"Key figures by {by}")
