"""Which processes the demo's loop works with, for whoever runs it without `mainstem demo`, which starts them itself."""

import os
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mainstem.web.processes.supervisor import COLLECT, MAILBOX, STREAM, WORKER, Program, Supervisor

READY_SECONDS = 60.0


def needed_processes() -> Sequence[Program]:
    """Return the programs the loop needs beside itself; the console and API are not among them."""
    return COLLECT, STREAM, WORKER, MAILBOX


@contextmanager
def running(home: Path) -> Iterator[str]:
    """
    Run what the loop needs while the block lasts, and give the address of the collection API.

    :raises TimeoutError: if the collection API is not ready in time
    """
    address = f"http://127.0.0.1:{os.environ.get('MAINSTEM_COLLECT_PORT', '8801')}"
    with Supervisor(home, needed_processes()):
        deadline = time.monotonic() + READY_SECONDS
        while not _is_ready(address):
            if time.monotonic() > deadline:
                raise TimeoutError(f"{address} is not ready; see the folder log/ in {home}")
            time.sleep(0.1)
        yield address


def _is_ready(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/readyz", timeout=2) as answer:  # noqa: S310 - our own address
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
