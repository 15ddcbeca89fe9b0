"""Real deployments to walk through: a home and ports of their own, all processes, started and stopped as usual."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DIST = ROOT / "console" / "dist" / "index.html"
READY_SECONDS = 900.0
STOP_SECONDS = 60.0


@dataclass(frozen=True)
class Deployment:
    """A running deployment: its address for a browser, that of its collection, and its home."""

    address: str
    collection: str
    home: Path

    def person(self, role: str) -> dict[str, str]:
        """Return the demo's person of a role: e-mail, password, token."""
        people = json.loads((self.home / "demo" / "people.json").read_text())
        return next(person for person in people if person["role"] == role)

    def api(self, role: str, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """Call the API with the token of the demo's person of a role; answers status and content."""
        request = urllib.request.Request(
            self.address + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "Authorization": f"Bearer {self.person(role)['token']}",
                "Content-Type": "application/json",
                "Idempotency-Key": uuid.uuid4().hex,
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as refused:
            status, text = refused.code, refused.read()
        return status, json.loads(text) if text else None


@contextmanager
def running(*command: str) -> Iterator[Deployment]:
    """Run `mainstem <command>` in a fresh home until the block ends; it begins once the deployment is ready."""
    home = Path(tempfile.mkdtemp(prefix="mainstem-journey-"))
    home.chmod(0o755)  # the server's own user must be able to enter
    web, collect, smtp = free_ports(3)
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MAINSTEM_", "DATABASE_"))}
    environ = clean | {
        "MAINSTEM_HOME": str(home),
        "MAINSTEM_PORT": str(web),
        "MAINSTEM_COLLECT_PORT": str(collect),
        "MAINSTEM_SMTP_PORT": str(smtp),
        "MAINSTEM_CONSOLE_DIST": str(DIST.parent),
    }
    log = home / "journey.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "mainstem.web.cli.main", *command],
            env=environ,
            cwd=ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        _await(process, log, web, title=b"Running until" if command[0] == "demo" else b"is up")
        yield Deployment(f"http://localhost:{web}", f"http://localhost:{collect}", home)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        shutil.rmtree(home, ignore_errors=True)


def already_running() -> Deployment | None:
    """
    Return the demo that MAINSTEM_WALKED names as `home,port,collection port`, if it does.

    Who writes a walk keeps one demo running and walks through it again and again, rather than load one for each try.
    """
    named = os.environ.get("MAINSTEM_WALKED")
    if not named:
        return None
    home, web, collect = named.split(",")
    return Deployment(f"http://localhost:{web}", f"http://localhost:{collect}", Path(home))


def free_ports(count: int) -> list[int]:
    """Return ports that nobody listens on, all different."""
    with ExitStack() as held:
        ports = []
        for _ in range(count):
            place = held.enter_context(socket.socket())
            place.bind(("127.0.0.1", 0))
            ports.append(place.getsockname()[1])
        return ports


def _await(process: "subprocess.Popen[bytes]", log: Path, port: int, *, title: bytes) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        if title in log.read_bytes() and _is_ready(port):
            return
        time.sleep(0.2)
    told = [log, *sorted((log.parent / "log").glob("*.log"))]
    words = "\n".join(f"{each.name}: {each.read_text(errors='replace')[-4000:]}" for each in told)
    raise AssertionError(f"the deployment did not come up:\n{words}")


def _is_ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
