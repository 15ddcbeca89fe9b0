"""A backup brings everything back, in another home folder, with its secrets and its log readable on."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def mainstem(home: Path, *arguments: str, fails: bool = False) -> dict[str, Any]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("MAINSTEM_", "DATABASE_"))}
    done = subprocess.run(
        [sys.executable, "-m", "mainstem.web.cli.main", *arguments, "--json"],
        env=environ | {"MAINSTEM_HOME": str(home)},
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
