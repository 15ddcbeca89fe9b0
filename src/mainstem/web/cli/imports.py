"""`mainstem import …`: files in, and whole imports back out."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from mainstem.kernel import clock
from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, refusals, screen

app = typer.Typer(help="Imports: orders, products, stock, customers and touches from files.", no_args_is_help=True)
KINDS = ("orders", "products", "stock", "customers", "touches")

File = Annotated[Path, typer.Argument(help="CSV, XLSX or Parquet.", exists=True, dir_okay=False)]
Mapping = Annotated[str, typer.Option(help="The name of a mapping, or a TOML file of your own.")]
Source = Annotated[str, typer.Option(help="The source the rows come from; made if it does not exist.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def _command(kind: str) -> Callable[..., None]:
    def run(
        file: File,
        mapping: Mapping,
        source: Source,
        dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; change nothing.")] = False,
        preview: Annotated[bool, typer.Option("--preview", help="Show the first mapped rows and stop.")] = False,
        as_json: Json = False,
    ) -> None:
        with refusals(as_json=as_json), opened():
            from mainstem.events.imports import operations

            if preview:
                emit(operations.preview(kind=kind, file=file, mapping=mapping), as_json=as_json)
                return
            with _bar(quiet=as_json) as bar:
                task = bar.add_task("reading", total=None)
                result = operations.run_import(
                    kind=kind,
                    file=file,
                    mapping=mapping,
                    source=source,
                    dry_run=dry_run,
                    now=clock.now(),
                    progress=lambda at: bar.update(
                        task, description=at.phase, completed=at.rows_done, total=at.row_count or None
                    ),
                )
            emit(result.as_json(), as_json=as_json, title="Dry run" if dry_run else "Imported")

    run.__doc__ = f"Import {kind} from a file. Repeating it changes nothing; an interrupted import goes on."
    return run


for _kind in KINDS:
    app.command(_kind)(_command(_kind))


@app.command("undo")
def undo(
    import_id: Annotated[UUID, typer.Argument(help="The import to take back, as `mainstem import list` shows it.")],
    as_json: Json = False,
) -> None:
    """Take a whole import back: afterwards everything is as it was before it."""
    with refusals(as_json=as_json), opened():
        from mainstem.events.imports import operations

        emit(operations.undo_import(import_id=import_id, now=clock.now()), as_json=as_json, title="Import undone")


@app.command("list")
def list_all(as_json: Json = False) -> None:
    """List the imports, newest first."""
    with refusals(as_json=as_json), opened():
        from mainstem.events.imports import queries

        emit(queries.list_imports(), as_json=as_json, title="Imports")


def _bar(*, quiet: bool) -> Progress:
    return Progress(
        TextColumn("{task.description:<10}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=screen,
        disable=quiet,
    )
