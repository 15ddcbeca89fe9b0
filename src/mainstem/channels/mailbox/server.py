"""
The mailbox server: a real SMTP server on the loopback that keeps what it is sent.

A mail is answered with 250 only after it is committed; all mails that arrive meanwhile share the next commit. What a
mail says is sealed, whom it is for is a reference.
"""

import asyncio
import logging
import os
import re
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
from aiosmtpd.smtp import SMTP, Envelope, Session, syntax

from mainstem.kernel import clock, crypto
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.ids import new_id

DEFAULT_PORT = 8825
SIZE_LIMIT = 10 * 1024 * 1024
BATCH = 500
WAITING = 5_000
COPY = "COPY channels_mailbox_mail (id, key_id, message_id, recipient_ref, received_at, size, sealed) FROM STDIN"
ADD_KEY = "INSERT INTO channels_mailbox_key (id, wrapped_key) VALUES (%s, %s)"

_MESSAGE_ID = re.compile(rb"(?im)^message-id:\s*(<[\x21-\x3d\x3f-\x7e]{1,300}>)")
_log = logging.getLogger("mainstem.mailbox")


@dataclass(frozen=True, slots=True)
class _Received:
    recipients: Sequence[str]
    content: bytes
    received_at: datetime
    kept: "asyncio.Future[UUID]"


class Keeper:
    """Writes mails into the database, many per commit."""

    def __init__(self, conninfo: str) -> None:
        self._conninfo = conninfo
        self._waiting: asyncio.Queue[_Received] = asyncio.Queue(maxsize=WAITING)
        self._connection: psycopg.AsyncConnection[Any] | None = None
        self._key_id = new_id()
        self._key = crypto.new_key()

    async def keep(self, recipients: Sequence[str], content: bytes) -> UUID:
        """
        Keep a mail; return its id once it is committed.

        :raises psycopg.Error: if the database did not take it
        """
        received = _Received(recipients, content, clock.now(), asyncio.get_running_loop().create_future())
        await self._waiting.put(received)
        return await received.kept

    async def run(self) -> None:
        """Take what waits, write it, tell those who wait; for ever."""
        while True:
            batch = [await self._waiting.get()]
            while len(batch) < BATCH and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            try:
                ids = await self._write(batch)
            except (psycopg.Error, OSError) as error:
                _log.warning("the mailbox cannot write: %s", type(error).__name__)
                await self._forget_connection()
                for received in batch:
                    if not received.kept.done():
                        received.kept.set_exception(error)
                continue
            for received, mail_id in zip(batch, ids, strict=True):
                if not received.kept.done():
                    received.kept.set_result(mail_id)

    async def _write(self, batch: Sequence[_Received]) -> list[UUID]:
        connection = await self._connected()
        ids = []
        async with connection.cursor() as cursor, cursor.copy(COPY) as copy:
            for received in batch:
                found = _MESSAGE_ID.search(received.content[:64_000])
                message_id = found[1].decode("ascii", "replace") if found else ""
                mail_id = new_id()
                for recipient in received.recipients:
                    mail_id = new_id()
                    # A stranger may write anything where an address stands, also what is no text.
                    written = recipient.encode(errors="surrogateescape")
                    address = normalised("email", written.decode(errors="replace"))
                    sealed = crypto.seal(self._key, written + b"\n" + received.content, mail_id.bytes)
                    await copy.write_row(
                        (
                            mail_id,
                            self._key_id,
                            message_id,
                            reference("email", address) if address else None,
                            received.received_at,
                            len(received.content),
                            sealed,
                        )
                    )
                ids.append(mail_id)
        await connection.commit()
        return ids

    async def _connected(self) -> psycopg.AsyncConnection[Any]:
        if self._connection is None:
            connection = await psycopg.AsyncConnection.connect(self._conninfo, application_name="mainstem-mailbox")
            self._key_id, self._key = new_id(), crypto.new_key()
            wrapped = crypto.wrap_key(self._key, self._key_id.bytes)
            await connection.execute(ADD_KEY, (self._key_id, wrapped))
            await connection.commit()
            self._connection = connection
        return self._connection

    async def _forget_connection(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()


class Handler:
    """What the SMTP server asks about the mails it is sent."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    async def handle_EHLO(  # noqa: N802 - the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Announce that commands may come several at a time."""
        del server, envelope
        session.host_name = hostname
        return [*responses[:-1], "250-PIPELINING", "250-ENHANCEDSTATUSCODES", responses[-1]]

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep the mail, then say so."""
        del server, session
        try:
            mail_id = await self._keeper.keep(envelope.rcpt_tos, envelope.original_content or b"")
        except (psycopg.Error, OSError):
            return "451 4.3.0 The mailbox cannot keep this now"
        return f"250 2.0.0 Kept as {mail_id}"


class Mailroom(SMTP):  # type: ignore[misc]  # aiosmtpd has no types
    """aiosmtpd's server, reading the content of a mail in one piece instead of line by line."""

    line_length_limit = SIZE_LIMIT + 64 * 1024
    """For the stream reader, which holds one whole mail."""

    @syntax("DATA")  # type: ignore[untyped-decorator]  # aiosmtpd has no types
    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - the name is aiosmtpd's
        """Read a mail up to its closing line and hand it to the handler."""
        if await self.check_helo_needed():
            return
        if not self.envelope.rcpt_tos:
            await self.push("503 5.5.1 Error: need RCPT command")
            return
        if arg:
            await self.push("501 5.5.4 Syntax: DATA")
            return
        await self.push("354 End data with <CR><LF>.<CR><LF>")
        content = await self._content()
        if content is None:
            await self.push("552 5.3.4 Error: too much mail data")
            self._set_post_data_state()
            return
        self.envelope.content = content
        self.envelope.original_content = content
        status = await self._call_handler_hook("DATA")
        self._set_post_data_state()
        await self.push(status)

    async def _content(self) -> bytes | None:
        pieces: list[bytes] = []
        size = 0
        tail = b"\r\n"
        while True:
            try:
                piece = await self._reader.readuntil(b".\r\n")
            except asyncio.LimitOverrunError as error:
                piece = await self._reader.read(error.consumed)
            size += len(piece)
            if size <= SIZE_LIMIT:
                pieces.append(piece)
            tail = (tail + piece)[-5:]
            if tail == b"\r\n.\r\n":
                break
        if size > SIZE_LIMIT:
            return None
        return (b"\r\n" + b"".join(pieces))[2:-3].replace(b"\r\n..", b"\r\n.").removeprefix(b".")


async def serve(conninfo: str, host: str, port: int, *, started: "asyncio.Event | None" = None) -> None:
    """
    Serve until the task is cancelled.

    :param started: set once the port is open
    """
    loop = asyncio.get_running_loop()
    keeper = Keeper(conninfo)
    handler = Handler(keeper)
    server = await loop.create_server(
        lambda: Mailroom(
            handler,
            data_size_limit=SIZE_LIMIT,
            enable_SMTPUTF8=True,
            hostname="mainstem.localhost",
            ident="Mainstem mailbox",
            loop=loop,
        ),
        host,
        port,
        backlog=128,
    )
    writing = asyncio.create_task(keeper.run())
    if started is not None:
        started.set()
    async with server:
        try:
            await writing
        finally:
            writing.cancel()


async def _serve_until_told(conninfo: str, host: str, port: int) -> None:
    serving = asyncio.create_task(serve(conninfo, host, port))
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(wanted, serving.cancel)
    try:
        await serving
    except asyncio.CancelledError:
        _log.info("the mailbox closes")


def main() -> None:
    """Run the mailbox server on the loopback; the environment names the database and the port."""
    logging.basicConfig(level=logging.WARNING)
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    port = int(os.environ.get("MAINSTEM_SMTP_PORT", str(DEFAULT_PORT)))
    asyncio.run(_serve_until_told(os.environ["MAINSTEM_APP_DATABASE_URL"], "127.0.0.1", port))


if __name__ == "__main__":
    main()
