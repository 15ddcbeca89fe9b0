"""
Run the integration tests once more on an external PostgreSQL, the oldest one supported.

`make test` calls it: with `MAINSTEM_TEST_DATABASE_URL` it uses that server, else it starts the PostgreSQL 15 that the
operating system carries in a private folder, and says so where there is none.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DEBIAN_SERVER = Path("/usr/lib/postgresql/15/bin")
SUITES = [
    "tests/kernel", "tests/governance", "tests/events", "tests/customers", "tests/catalog", "tests/inventory",
    "tests/orders", "tests/content", "tests/channels", "tests/campaigns", "tests/analytics",
]  # fmt: skip


def main() -> int:
    url = os.environ.get("MAINSTEM_TEST_DATABASE_URL")
    if url:
        return _run(url)
    if not (DEBIAN_SERVER / "initdb").exists():
        print("no PostgreSQL 15 on this machine and no MAINSTEM_TEST_DATABASE_URL: the external run is left out")
        return 0
    folder = Path(tempfile.mkdtemp(prefix="mainstem-external-"))
    prefix: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
        prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    data = folder / "data"
    subprocess.run(
        [
            *prefix,
            DEBIAN_SERVER / "initdb",
            "-D",
            data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=folder,
    )
    server = subprocess.Popen(
        [
            *prefix, DEBIAN_SERVER / "postgres", "-D", data, "-k", folder, "-c", "listen_addresses=",
            "-c", "max_connections=60", "-c", "shared_buffers=256MB", "-c", "jit=off",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
    )  # fmt: skip
    try:
        _await_socket(folder)
        return _run(f"postgresql://postgres@/postgres?host={folder}")
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _await_socket(folder: Path) -> None:
    deadline = time.monotonic() + 60
    while subprocess.run([DEBIAN_SERVER / "pg_isready", "-q", "-h", folder], check=False).returncode != 0:
        if time.monotonic() > deadline:
            message = "the external server did not start"
            raise TimeoutError(message)
        time.sleep(0.1)


def _run(url: str) -> int:
    environ = os.environ | {"MAINSTEM_TEST_DATABASE_URL": url}
    command = [sys.executable, "-m", "pytest", "-m", "not slow", "--timeout", "600", *SUITES]
    return subprocess.run(command, env=environ, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
