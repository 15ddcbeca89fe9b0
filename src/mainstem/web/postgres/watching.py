"""Noticing that the server was killed while we use it."""

import logging
import os
import select
import threading
from collections.abc import Callable
from contextlib import suppress

from mainstem.web.postgres.faults import PostgresFault

_log = logging.getLogger(__name__)


class Watcher(threading.Thread):
    """A thread that sleeps until the server's first process ends, and then calls `revive`."""

    def __init__(
        self, revive: Callable[[], bool], find_pid: Callable[[], int | None], *, interval_seconds: float
    ) -> None:
        """Only remember; `start` begins to watch."""
        super().__init__(name="postgres-watcher", daemon=True)
        self._revive = revive
        self._find_pid = find_pid
        self._interval_seconds = interval_seconds
        self._is_over = threading.Event()

    def run(self) -> None:
        """Watch until `end` is called."""
        while not self._is_over.is_set():
            if (pid := self._find_pid()) is not None:
                self._wait_for_its_end(pid)
                continue
            try:
                is_running = self._revive()
            except (PostgresFault, OSError) as fault:
                _log.warning("PostgreSQL is down and could not be started: %s", fault)
                is_running = False
            if is_running:
                _log.warning("PostgreSQL had been killed and is running again.")
            else:
                self._is_over.wait(max(1.0, self._interval_seconds))

    def end(self) -> None:
        """Stop watching, and wait for a revival under way."""
        self._is_over.set()
        if self is not threading.current_thread() and self.is_alive():
            self.join()

    def _wait_for_its_end(self, pid: int) -> None:
        # Linux can wait for a process that is not a child: no polling, no idle work.
        with suppress(AttributeError, OSError):
            handle = os.pidfd_open(pid)
            try:
                poll = select.poll()
                poll.register(handle, select.POLLIN)
                while not self._is_over.wait(0):
                    if poll.poll(self._interval_seconds * 1000):
                        return
            finally:
                os.close(handle)
            return
        self._is_over.wait(self._interval_seconds)
