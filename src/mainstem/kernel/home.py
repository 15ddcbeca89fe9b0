"""Where one deployment keeps its state, and its secrets."""

import os
import secrets
from functools import cache
from pathlib import Path


def home() -> Path:
    """Return the state folder: `MAINSTEM_HOME`, by default `.mainstem` in the working directory."""
    return Path(os.environ.get("MAINSTEM_HOME", ".mainstem")).absolute()


@cache
def secret(name: str, size: int = 32) -> bytes:
    """
    Return a secret of this deployment, made once and kept in `<home>/secrets/<name>` (mode 0600).

    An environment variable `MAINSTEM_SECRET_<NAME>` (hex) takes its place where several machines share a deployment.
    Two processes asking for a new secret at the same time get the same one.
    """
    given = os.environ.get(f"MAINSTEM_SECRET_{name.upper()}")
    if given:
        return bytes.fromhex(given)
    folder = home() / "secrets"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / name
    if not path.exists():
        fresh = folder / f"{name}.{os.getpid()}.new"
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_hex(size))
        try:
            os.link(fresh, path)  # fails where another process was first: its secret is the one
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return bytes.fromhex(path.read_text().strip())
