"""The web process itself: starts, serves, stops; and refuses to start as a role that sees through every wall."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.database import owner_url

from mainstem.governance import operations
from mainstem.kernel import clock

SERVE = [sys.executable, "-m", "mainstem.web.processes.serve"]


@contextmanager
def a_web_process(**environ: str) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    process = subprocess.Popen(
        SERVE,
        env=os.environ | {"MAINSTEM_PORT": port, "MAINSTEM_SCOPE": "", **environ},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(20)


def ask(address: str, body: Any = None, **headers: str) -> tuple[int, dict]:
    request = urllib.request.Request(address, headers=headers)
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status, json.loads(response.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def wait_until_ready(address: str) -> None:
    for _ in range(600):
        try:
            if ask(f"{address}/readyz")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError("the web process did not become ready")


def test_somebody_signs_in_and_adds_a_colleague(committed_database: None) -> None:
    boss = operations.create_account(
        email="boss@company.example", name="Boss", password="three blind mice", now=clock.now()
    )
    operations.grant_role(account_id=boss.id, role="admin", now=clock.now())

    with a_web_process() as address:
        wait_until_ready(address)
        login = {"email": "boss@company.example", "password": "three blind mice"}
        signed_in = ask(f"{address}/api/governance/login", login, **{"Idempotency-Key": "1"})
        token = {"Authorization": f"Bearer {signed_in[1]['token']}"}
        colleague = {"email": "ann@company.example", "name": "Ann"}
        added = [
            ask(f"{address}/api/governance/accounts", colleague, **token, **{"Idempotency-Key": "2"}) for _ in range(2)
        ]
        listed = ask(f"{address}/api/governance/accounts", **token)
        refused = ask(f"{address}/api/governance/accounts")

    assert signed_in[0] == 200
    assert added[0] == added[1]
    assert [each["email"] for each in listed[1]["items"]] == ["boss@company.example", "ann@company.example"]
    assert (refused[0], refused[1]["code"]) == (401, "not_signed_in")


def test_a_process_whose_role_sees_through_every_wall_does_not_start() -> None:
    refused = subprocess.run(
        SERVE,
        env=os.environ | {"MAINSTEM_APP_DATABASE_URL": owner_url(), "MAINSTEM_PORT": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert refused.returncode != 0
    assert "row-level security" in refused.stderr
