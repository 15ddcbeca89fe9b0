"""Real SMTP servers on real sockets: the mailbox as a process of its own, and one that can be told to misbehave."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(port: int, seconds: float = 30) -> None:
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"nothing listens on {port}")


@contextlib.contextmanager
def a_mailbox_server() -> Iterator[int]:
    """Run the mailbox server as a process; give its port."""
    port = a_free_port()
    environ = os.environ | {"MAINSTEM_SMTP_PORT": str(port)}
    server = subprocess.Popen([sys.executable, "-m", "mainstem.channels.mailbox.server"], env=environ)
    try:
        wait_for(port)
        yield port
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(10)


@dataclass
class Scripted:
    """
    An SMTP server whose behaviour is in the local part of the address: `later@` is told to come back, `nobody@` does
    not exist, `blocked@` is refused by policy, `reject@` is refused after the content, `busy@` deferred after it,
    `cut@` loses the connection after the content, `cut-early@` before it, `babble@` gets an answer that is none.
    """

    received: list[tuple[str, bytes]] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)

    pipelining: bool = False

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        return [*responses[:-1], *(["250-PIPELINING"] if self.pipelining else []), responses[-1]]

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.commands.append(f"RCPT {address}")
        local = address.partition("@")[0]
        if local == "cut-early":
            server.transport.abort()
        answers = {
            "later": "450 4.2.0 Greylisted, later please",
            "nobody": "550 5.1.1 <nobody@shop.example> User unknown",
            "blocked": "550 5.7.1 Blocked by policy",
        }
        if local in answers:
            return answers[local]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        address = envelope.rcpt_tos[0]
        local = address.partition("@")[0]
        if local == "cut":
            server.transport.abort()
            return "250 nobody hears this"
        if local == "babble":
            return "what was that?"
        if local == "reject":
            return "554 5.6.0 We do not like the look of it"
        if local == "busy":
            return "451 4.3.0 Try again"
        assert isinstance(envelope.content, bytes)
        self.received.append((address, envelope.content))
        return "250 2.0.0 Queued as A1"


class Login:
    def __call__(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
        assert isinstance(data, LoginPassword)
        return AuthResult(success=(data.login, data.password) == (b"mainstem", b"open sesame"))


@contextlib.contextmanager
def a_scripted_server(*, needs_login: bool = False, pipelining: bool = False) -> Iterator[tuple[int, Scripted]]:
    script = Scripted(pipelining=pipelining)
    port = a_free_port()
    extra = {"auth_required": True, "auth_require_tls": False, "authenticator": Login()} if needs_login else {}
    controller = Controller(script, hostname="127.0.0.1", port=port, enable_SMTPUTF8=False, **extra)
    controller.start()
    try:
        yield port, script
    finally:
        controller.stop()
