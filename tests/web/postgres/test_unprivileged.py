"""As a normal user. When the tests run as root, a child process becomes `nobody` after its imports."""

import os
import pwd
from pathlib import Path

import pytest
from tests.web.postgres.users import run_python

from mainstem.web.postgres import Server

_AS_NOBODY = """
import os, sys
from pathlib import Path
import psycopg
from mainstem.web.postgres import Server
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
home = Path(sys.argv[1])
try:
    with Server(home) as server:
        with psycopg.connect(server.ensure_running().app_url) as connection:
            print(connection.execute("SELECT current_user").fetchone()[0])
        print(home.joinpath("postgres", "data").stat().st_uid == os.geteuid())
except RuntimeError as fault:
    print(getattr(fault, "code", "?"), fault)
"""


def test_a_normal_user_runs_the_server_as_itself(home: Path) -> None:
    if os.geteuid() == 0:
        os.chown(home, 65534, 65534)

    assert _run_as_nobody(home) == "mainstem_app\nTrue\n"


def test_root_follows_the_owner_of_the_data_and_does_not_lock_it_out(home: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can come after another user")
    os.chown(home, 65534, 65534)
    assert _run_as_nobody(home) == "mainstem_app\nTrue\n"
    with Server(home) as server:
        pid = server.status().pid
        assert Path(f"/proc/{pid}").stat().st_uid == 65534

    assert _run_as_nobody(home) == "mainstem_app\nTrue\n"


def test_an_unwritable_home_is_named(home: Path) -> None:
    home.chmod(0o555)

    said = _run_as_nobody(home / "inner")

    assert said.startswith("folder_not_writable Cannot write to")
    assert str(home) in said


def test_a_data_folder_of_somebody_else_is_named(home: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make a folder of somebody else")
    (home / "postgres" / "data").mkdir(parents=True)
    other = pwd.getpwnam("daemon").pw_uid
    os.chown(home / "postgres" / "data", other, other)

    said = _run_as_nobody(home)

    assert said.startswith("folder_not_writable The data folder")
    assert f"belongs to user id {other}" in said


def _run_as_nobody(home: Path) -> str:
    said, _ = run_python(_AS_NOBODY, str(home)).communicate(timeout=60)
    return said
