import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mainstem.web.processes.supervisor import Program, Supervisor


def until(condition: Callable[[], bool], seconds: float = 15.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.05)


def a_program(file: Path, *, sees_everything: bool = True) -> Program:
    return Program("sleeper", "tests.web.processes.sleeper", sees_everything, {"SLEEPER_FILE": str(file)})


def lines(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


def test_stops_its_children_in_an_orderly_way(tmp_path: Path) -> None:
    file = tmp_path / "said"

    with Supervisor(tmp_path, [a_program(file)]) as supervisor:
        until(lambda: len(lines(file)) == 1)
        pid = supervisor.pids()["sleeper"]

    assert lines(file)[-1] == "stopped"
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_revives_a_killed_child(tmp_path: Path) -> None:
    file = tmp_path / "said"
    told: list[str] = []

    with Supervisor(tmp_path, [a_program(file)], on_restart=told.append) as supervisor:
        until(lambda: len(lines(file)) == 1)
        os.kill(supervisor.pids()["sleeper"], signal.SIGKILL)
        until(lambda: len(lines(file)) == 2)

    assert told == ["sleeper"]
    assert supervisor.restarts() == {"sleeper": 1}


def test_children_never_learn_the_owner_and_the_web_starts_without_scope(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "said"
    monkeypatch.setenv("MAINSTEM_OWNER_DATABASE_URL", "postgresql://owner@/mainstem")
    monkeypatch.setenv("DATABASE_URL", "postgresql://owner@server/mainstem")

    with Supervisor(tmp_path, [a_program(file, sees_everything=False)]):
        until(lambda: len(lines(file)) == 1)

    assert lines(file)[0].endswith("scope= owner=False")


def test_children_end_when_the_supervisor_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "said"
    supervisor = subprocess.Popen([sys.executable, "-m", "tests.web.processes.supervising", str(tmp_path), str(file)])
    until(lambda: len(lines(file)) == 1)
    pid = int(lines(file)[0].split()[1])

    supervisor.kill()
    supervisor.wait()

    until(lambda: lines(file)[-1] == "stopped")
    until(lambda: not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text().split()[2])
