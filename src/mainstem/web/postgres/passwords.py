"""The generated passwords of the roles, made once and kept in a private file."""

import json
import secrets
from pathlib import Path

from mainstem.web.postgres.faults import DataFolderIncomplete, naming_the_folder
from mainstem.web.postgres.private_file import write_private


def new_password() -> str:
    """Return a password that needs no quoting anywhere."""
    return secrets.token_urlsafe(32)


def read_passwords(file: Path) -> dict[str, str]:
    """Return role -> password; empty if there is no such file yet."""
    try:
        with naming_the_folder(file.parent):
            passwords: dict[str, str] = json.loads(file.read_text())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise DataFolderIncomplete(
            f"{file} cannot be read as JSON. Restore it from a backup: it holds the passwords of the database roles."
        ) from error
    return passwords


def ensure_passwords(file: Path, roles: tuple[str, ...]) -> dict[str, str]:
    """Return role -> password, generating and storing those that are missing."""
    known = read_passwords(file)
    if missing := [role for role in roles if role not in known]:
        known |= {role: new_password() for role in missing}
        write_private(file, json.dumps(known, indent=2))
    return known
