"""A backup brings everything back, in another home folder, with its secrets and its log readable on."""

import io
import json
import os
import socket
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def mainstem(home: Path, *arguments: str, fails: bool = False, **more: str) -> dict[str, Any]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("MAINSTEM_", "DATABASE_"))}
    done = subprocess.run(
        [sys.executable, "-m", "mainstem.web.cli.main", *arguments, "--json"],
        env=environ | {"MAINSTEM_HOME": str(home), "MAINSTEM_PORT": "1", "MAINSTEM_COLLECT_PORT": "2", **more},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode != 0) == fails, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_a_restored_deployment_knows_what_the_first_one_knew(tmp_path: Path) -> None:
    orders = tmp_path / "orders.csv"
    orders.write_text(
        "invoice,stock_code,description,quantity,invoice_date,price,customer_id,country\n"
        "1,A1,Mug,2,2011-01-03 10:00:00,2.50,77,France\n1,A2,Cup,1,2011-01-03 10:00:00,4.00,77,France\n"
    )
    mainstem(tmp_path / "first", "import", "orders", str(orders), "--mapping", "online-retail", "--source", "gifts")
    before = mainstem(tmp_path / "first", "report", "totals")

    mainstem(tmp_path / "first", "backup", str(tmp_path / "kept.tar"))
    mainstem(tmp_path / "second", "restore", str(tmp_path / "kept.tar"))

    assert mainstem(tmp_path / "second", "report", "totals") == before
    again = mainstem(
        tmp_path / "second", "import", "orders", str(orders), "--mapping", "online-retail", "--source", "gifts"
    )
    assert (again["orders"], again["already_known"]) == (0, 1)


def test_refuses_to_restore_over_a_deployment_unasked(tmp_path: Path) -> None:
    mainstem(tmp_path / "first", "source", "create", "shop")
    mainstem(tmp_path / "first", "backup", str(tmp_path / "kept.tar"))

    refused = mainstem(tmp_path / "first", "restore", str(tmp_path / "kept.tar"), fails=True)

    assert refused["code"] == "backup_refused"


def test_a_backup_that_cannot_be_loaded_leaves_everything_as_it_was(tmp_path: Path) -> None:
    home, good, broken = tmp_path / "first", tmp_path / "kept.tar", tmp_path / "broken.tar"
    mainstem(home, "source", "create", "shop")
    mainstem(home, "backup", str(good))
    with tarfile.open(good) as whole, tarfile.open(broken, "w") as cut:
        for member in whole.getmembers():
            content = whole.extractfile(member)
            data = b"" if content is None else content.read()
            data = data[: len(data) // 2] if member.name == "database.dump" else data[::-1]
            data = data[::-1] if member.name == "manifest.json" else data
            member.size = len(data)
            cut.addfile(member, io.BytesIO(data))
    secrets = {path.name: path.read_text() for path in (home / "secrets").iterdir()}

    refused = mainstem(home, "restore", str(broken), "--replace", fails=True)

    assert refused["code"] == "backup_refused"
    assert {path.name: path.read_text() for path in (home / "secrets").iterdir()} == secrets
    assert "shop" in [row["source"] for row in mainstem(home, "source", "list")]


def test_a_backup_is_brought_back_over_a_deployment_when_asked(tmp_path: Path) -> None:
    home, kept = tmp_path / "first", tmp_path / "kept.tar"
    mainstem(home, "source", "create", "shop")
    mainstem(home, "backup", str(kept))
    mainstem(home, "source", "create", "later")

    mainstem(home, "restore", str(kept), "--replace")

    assert [row["source"] for row in mainstem(home, "source", "list")] == ["mainstem", "shop"]


def test_refuses_to_restore_under_running_processes(tmp_path: Path) -> None:
    mainstem(tmp_path / "first", "source", "create", "shop")
    mainstem(tmp_path / "first", "backup", str(tmp_path / "kept.tar"))
    with socket.socket() as running:
        running.bind(("127.0.0.1", 0))
        running.listen()
        port = str(running.getsockname()[1])

        refused = mainstem(
            tmp_path / "first", "restore", str(tmp_path / "kept.tar"), "--replace", fails=True, MAINSTEM_PORT=port
        )

    assert refused["code"] == "port_taken"
