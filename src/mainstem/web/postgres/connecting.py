"""Connecting to a server that may be about to answer."""

import time
from collections.abc import Callable
from typing import Any

import psycopg
from psycopg import errors

from mainstem.web.postgres.addresses import describe
from mainstem.web.postgres.faults import CannotConnect

type_of_row = tuple[Any, ...]
_PAUSE_SECONDS = 0.05


def _always() -> bool:
    return True


def connect(
    url: str, *, patience_seconds: float = 0, worth_waiting: Callable[[], bool] = _always
) -> psycopg.Connection[type_of_row]:
    """
    Connect in autocommit mode, retrying for `patience_seconds` while the server is about to answer.
    :param worth_waiting: asked before every retry; False gives up at once
    :raises CannotConnect: with the server's own words, without the password
    """
    deadline = time.monotonic() + patience_seconds
    while True:
        try:
            return psycopg.connect(url, autocommit=True, connect_timeout=10)
        except psycopg.OperationalError as error:
            if not _passes(error) or time.monotonic() > deadline or not worth_waiting():
                raise CannotConnect(
                    f"Cannot connect to {describe(url)}: {str(error).strip()}. Check that the server runs, that the "
                    "database exists, and that name and password are right."
                ) from error
        time.sleep(_PAUSE_SECONDS)


def _passes(error: psycopg.OperationalError) -> bool:
    # While connecting, psycopg has the server's words but seldom its code.
    words = str(error)
    return isinstance(error, errors.CannotConnectNow) or any(
        sign in words
        for sign in (
            "starting up",
            "in recovery mode",
            "shutting down",
            "not yet accepting",
            "refused",
            "closed the conn",
        )
    )
