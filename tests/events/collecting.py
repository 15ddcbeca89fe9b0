"""A real collection process for tests, and the few words the tests need to talk to it."""

import gzip
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

CLIENT = httpx.Client(verify=False, trust_env=False)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Collector:
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def wait(self, seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while True:
            try:
                answer = CLIENT.get(f"{self.url}/livez", timeout=1).text
                if "alive" in answer:
                    return
            except httpx.HTTPError as error:
                answer = repr(error)
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(answer + self.log.read_text()[-3000:])
            time.sleep(0.05)

    def post(self, path: str, body: Any, key: str | None = None, **headers: str) -> httpx.Response:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        auth = (key, "") if key else None
        return CLIENT.post(f"{self.url}{path}", content=content, auth=auth, headers=headers, timeout=30)

    def send(self, key: str, *events: dict[str, Any]) -> httpx.Response:
        return self.post("/v1/batch", {"batch": list(events)}, key)


@contextmanager
def a_collector(folder: Path, port: int | None = None, **environ: str) -> Iterator[Collector]:
    port = port or free_port()
    log = folder / "collect.log"
    with log.open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "mainstem.web.processes.collect"],
            env=os.environ | {"MAINSTEM_COLLECT_PORT": str(port), "MAINSTEM_HOST": "127.0.0.1"} | environ,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    collector = Collector(port, process, log)
    try:
        collector.wait()
        yield collector
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def packed(body: Any) -> bytes:
    return gzip.compress(json.dumps(body).encode())


def a_track(number: int = 1, **members: Any) -> dict[str, Any]:
    return {
        "type": "track",
        "messageId": f"m-{number}",
        "userId": "u-1",
        "event": "Product Viewed",
        "properties": {"sku": "A1", "price": 19.9},
    } | members
