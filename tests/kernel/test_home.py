"""Secrets of a deployment are made once, whoever asks first."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ASK = "from mainstem.kernel.home import secret; print(secret('pepper').hex())"


def _ask(home: Path, **environ: str) -> str:
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        env={"MAINSTEM_HOME": str(home), "PATH": "", "PYTHONPATH": ":".join(sys.path), **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.strip()


def test_processes_that_ask_at_the_same_moment_get_the_same_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = set(pool.map(lambda _: _ask(tmp_path), range(4)))

    assert len(answers) == 1
    assert len(answers.pop()) == 64


def test_a_secret_is_readable_to_its_owner_alone(tmp_path: Path) -> None:
    _ask(tmp_path)

    assert (tmp_path / "secrets" / "pepper").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "secrets").iterdir()] == ["pepper"]


@pytest.mark.parametrize("given", ["ab" * 32])
def test_the_environment_takes_the_place_of_the_file(tmp_path: Path, given: str) -> None:
    assert _ask(tmp_path, MAINSTEM_SECRET_PEPPER=given) == given
    assert not (tmp_path / "secrets").exists()
