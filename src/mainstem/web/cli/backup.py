"""
`mainstem backup` and `mainstem restore`: one file with everything that cannot be computed again.

That is the database and the secrets. The lake is derived from the database: it is left out, and filled again by the
stream process after a restore. The file also moves a deployment between the embedded server and one of your own.
"""

import json
import os
import subprocess
import tarfile
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from mainstem import __version__
from mainstem.kernel import clock
from mainstem.kernel.errors import Refused
from mainstem.kernel.home import home
from mainstem.web.cli.deployment import Deployment, close_connections, opened
from mainstem.web.cli.output import emit, refusals
from mainstem.web.cli.schema import bring_schema_up
from mainstem.web.postgres import create_database, drop_database
from mainstem.web.postgres.programs import find_programs

FORMAT = 1
DERIVED = "lake.*"
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


class BackupRefused(Refused):
    """The file is no backup of ours, or the place to restore into is not empty."""

    code = "backup_refused"


def backup(
    file: Annotated[Path, typer.Argument(help="The file to write, such as mainstem-2026-11-22.tar.")],
    as_json: Json = False,
) -> None:
    """Write database and secrets into one file. It holds the keys to personal data: keep it as safe as the database."""
    with refusals(as_json=as_json), opened() as deployment, tempfile.TemporaryDirectory() as folder:
        if file.exists():
            raise BackupRefused(f"{file} exists already. Name a file that does not.")
        dump = Path(folder) / "database.dump"
        _postgres_program(
            "pg_dump",
            deployment.databases.owner_url,
            ["--format=custom", "--compress=gzip:1", f"--exclude-table-data={DERIVED}", f"--file={dump}"],
        )
        manifest = Path(folder) / "manifest.json"
        manifest.write_text(
            json.dumps({"format": FORMAT, "version": __version__, "made_at": datetime.now(UTC).isoformat()})
        )
        unfinished = file.with_name(f"{file.name}.part")
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as raw:
            with tarfile.open(fileobj=raw, mode="w") as archive:
                archive.add(manifest, "manifest.json")
                archive.add(dump, "database.dump")
                archive.add(deployment.home / "secrets", "secrets")
            raw.flush()
            os.fsync(raw.fileno())
        unfinished.rename(file)
        emit({"file": file.absolute(), "bytes": file.stat().st_size}, as_json=as_json, title="Backup written")


def restore(
    file: Annotated[Path, typer.Argument(help="A file that `mainstem backup` wrote.", exists=True, dir_okay=False)],
    replace: Annotated[bool, typer.Option("--replace", help="Replace what this deployment holds now.")] = False,
    as_json: Json = False,
) -> None:
    """Bring a backup back, into an empty deployment or, with --replace, over this one."""
    with refusals(as_json=as_json), tempfile.TemporaryDirectory() as folder:
        _unpack(file, Path(folder))
        if (home() / "secrets").exists() and not replace:
            raise BackupRefused(
                f"{home()} holds a deployment already. Set MAINSTEM_HOME to an empty folder, or add --replace."
            )
        _put_secrets(Path(folder) / "secrets", home() / "secrets")
        with opened(migrate=False) as deployment:
            close_connections()
            _load(deployment, Path(folder) / "database.dump")
            bring_schema_up(deployment.databases)
            from mainstem.events import operations
            from mainstem.events.lake.operations import rebuild_lake

            rebased = operations.rebase_after_restore()
            rebuild_lake(now=clock.now())
        emit({"restored": file.absolute(), "events": rebased}, as_json=as_json, title="Backup restored")


def _unpack(file: Path, folder: Path) -> None:
    try:
        with tarfile.open(file) as archive:
            archive.extractall(folder, filter="data")
        manifest = json.loads((folder / "manifest.json").read_text())
    except (tarfile.TarError, OSError, ValueError) as error:
        raise BackupRefused(f"{file} is not a backup that can be read: {error}") from error
    if manifest.get("format") != FORMAT:
        raise BackupRefused(f"{file} has format {manifest.get('format')}; this version reads format {FORMAT}.")


def _put_secrets(source: Path, target: Path) -> None:
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    for secret in source.iterdir():
        copy = target / secret.name
        copy.touch(mode=0o600)
        copy.write_text(secret.read_text())


def _load(deployment: Deployment, dump: Path) -> None:
    databases = deployment.databases
    if databases.embedded:
        # The database itself is made anew: a dump restored over old rows would keep what it does not know.
        spare = databases.named("postgres")
        drop_database(spare, databases.name)
        create_database(spare, databases.name)
    _postgres_program(
        "pg_restore",
        databases.owner_url,
        ["--no-owner", "--exit-on-error", "--jobs=2", f"--dbname={databases.owner_url}", str(dump)],
        connects_itself=False,
    )


def _postgres_program(name: str, url: str, arguments: list[str], *, connects_itself: bool = True) -> None:
    program = find_programs().folder / "bin" / name
    command = [str(program), *([f"--dbname={url}"] if connects_itself else []), *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise BackupRefused(
            f"{name} stopped: {result.stderr.strip().splitlines()[-1] if result.stderr else 'no reason'}"
        )
