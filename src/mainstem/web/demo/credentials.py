"""The demo people's credentials, kept in the demo's folder where only its owner may read them."""

from pathlib import Path
from typing import Any

import msgspec

FILE = "people.json"


class DemoPerson(msgspec.Struct):
    """One account of the demo as it is printed."""

    role: str
    email: str
    password: str
    token: str
    token_ends: str


def list_people(home: Path) -> list[dict[str, Any]]:
    """Return the demo's people with their credentials; nobody where the demo has not run."""
    return [msgspec.to_builtins(person) for person in read_people(home / "demo")]


def read_people(folder: Path) -> list[DemoPerson]:
    """Return the people made so far."""
    path = folder / FILE
    return msgspec.json.decode(path.read_bytes(), type=list[DemoPerson]) if path.exists() else []


def write_people(folder: Path, people: list[DemoPerson]) -> None:
    """Write them down."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE
    path.touch(mode=0o600)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(people), indent=1))
