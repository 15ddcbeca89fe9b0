"""The lock files name the public default registries alone: no mirror of one machine, no donation page."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
NPM = [PROJECT / folder / "package-lock.json" for folder in ("console", "console/lighthouse", "tests/sdk/node")]
HOST = re.compile(r"https?://([^/\"]+)")


@pytest.mark.parametrize("lock", NPM, ids=lambda lock: lock.parent.name)
def test_an_npm_lock_file_names_no_host(lock: Path) -> None:
    # npm writes where to donate into `funding`; leave that out of what is committed.
    assert set(HOST.findall(lock.read_text(encoding="utf-8"))) == set()


def test_the_python_lock_file_names_the_public_index_alone() -> None:
    assert set(HOST.findall((PROJECT / "uv.lock").read_text(encoding="utf-8"))) == {
        "pypi.org",
        "files.pythonhosted.org",
    }
