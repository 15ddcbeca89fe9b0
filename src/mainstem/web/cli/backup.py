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
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from mainstem import __version__
from mainstem.kernel import clock
from mainstem.kernel.errors import Refused
from mainstem.kernel.home import home, secret
from mainstem.web.cli.deployment import Deployment, close_connections, opened
from mainstem.web.cli.output import emit, refusals
from mainstem.web.cli.schema import bring_schema_up
from mainstem.web.cli.up import refuse_taken_ports
from mainstem.web.postgres import Databases, create_database, drop_database, replace_database
from mainstem.web.postgres.addresses import without_password
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
        # Running processes hold the secrets of now: what they wrote afterwards could not be read any more.
        refuse_taken_ports()
        with opened(migrate=False) as deployment:
            close_connections()
            _load(deployment, Path(folder) / "database.dump")
            _put_secrets(Path(folder) / "secrets", home() / "secrets")
            secret.cache_clear()
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
    for kept in source.iterdir():
        copy = target / kept.name
        copy.touch(mode=0o600)
        copy.write_text(kept.read_text())


def _load(deployment: Deployment, dump: Path) -> None:
    databases = deployment.databases
    if not databases.embedded:
        _fill(databases, dump)
        return
    # Loaded beside the database it replaces: a dump that cannot be read costs nothing, and no old row outlives it.
    server = databases.named("postgres")
    name = f"{databases.name}_restored"
    drop_database(server, name)
    try:
        _fill(create_database(server, name), dump)
        replace_database(server, databases.name, by=name)
    finally:
        drop_database(server, name)


def _fill(databases: Databases, dump: Path) -> None:
    # Owner and grants are those of the database it is loaded into: the roles may have other names there.
    arguments = ["--no-owner", "--no-privileges", "--exit-on-error"]
    if databases.embedded:
        _postgres_program("pg_restore", databases.owner_url, [*arguments, "--jobs=2", str(dump)])
    else:
        _fill_a_server_of_any_version(databases, [*arguments, "--file=-", str(dump)])


def _fill_a_server_of_any_version(databases: Databases, arguments: list[str]) -> None:
    """Load through psql, all or nothing: an older server does not know every setting the newer program begins with."""
    programs = find_programs().folder / "bin"
    address, password = without_password(databases.owner_url)
    loading = [str(programs / "psql"), f"--dbname={address}", "--no-psqlrc", "--quiet", "--single-transaction"]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen([str(programs / "pg_restore"), *arguments], stdout=subprocess.PIPE, stderr=said) as reading,
        subprocess.Popen(
            [*loading, "--set=ON_ERROR_STOP=1"],
            env=os.environ | {"PGPASSWORD": password},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=said,
        ) as writing,
    ):
        if reading.stdout is None or writing.stdin is None:
            raise RuntimeError("there is no pipe between the two programs")
        in_the_head = True
        with suppress(BrokenPipeError):
            for line in reading.stdout:
                in_the_head = in_the_head and not line.startswith(b"CREATE ")
                if not (in_the_head and line.startswith(b"SET transaction_timeout")):
                    writing.stdin.write(line)
            if reading.wait() != 0:  # without its end psql would commit half of it
                writing.kill()
            writing.stdin.close()
        reading.stdout.close()
        if writing.wait() != 0 or reading.wait() != 0:
            said.seek(0)
            lines = said.read().decode(errors="replace").strip().splitlines()
            raise BackupRefused(f"The backup could not be loaded: {lines[-1] if lines else 'no reason'}")


def _postgres_program(name: str, url: str, arguments: list[str]) -> None:
    program = find_programs().folder / "bin" / name
    address, password = without_password(url)
    command = [str(program), f"--dbname={address}", *arguments]
    environ = os.environ | {"PGPASSWORD": password}
    result = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise BackupRefused(
            f"{name} stopped: {result.stderr.strip().splitlines()[-1] if result.stderr else 'no reason'}"
        )
