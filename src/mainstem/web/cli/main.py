"""`mainstem`: every command of the command line in one tree."""

import typer

from mainstem.web.cli import backup, bench, demo, doctor, imports, openapi, report, shell, source, up

app = typer.Typer(
    name="mainstem",
    help="One customer, one stock, one message, one answer: the platform for retailers with many channels.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
)
app.command("up")(up.up)
app.command("demo")(demo.demo)
app.command("doctor")(doctor.doctor)
app.command("bench")(bench.bench)
app.command("backup")(backup.backup)
app.command("restore")(backup.restore)
app.command("shell")(shell.shell)
app.command("openapi")(openapi.openapi)
app.add_typer(imports.app, name="import")
app.add_typer(source.app, name="source")
app.add_typer(report.app, name="report")


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
