"""
Hand messages to an SMTP server: several connections, kept open; where the server allows it, one write carries the
content of a message and the MAIL, RCPT and DATA of the next.

The one question that matters is what may be said afterwards. Until the closing line of a message is written, the
server cannot have taken it: every fault before is `failed`. From there on silence is `unknown`, never guessed away.
"""

import contextlib
import ipaddress
import smtplib
import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import msgspec

from mainstem.channels.connectors.email_smtp.mime import HeaderRefused, compose, read_recipient
from mainstem.channels.connectors.email_smtp.settings import EmailSmtpSettings, read_settings
from mainstem.channels.contracts import (
    ChannelKind,
    Courier,
    DeliveryOutcome,
    DeliveryResult,
    OutgoingMessage,
    ProviderUnavailable,
)

DETAIL_LENGTH = 200
_FAULTS = (smtplib.SMTPException, OSError)
_NOBODY_THERE = ("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1")
_REFUSED_RECIPIENT = frozenset({550, 551, 553})


class EmailSmtp:
    """The connector `email_smtp`."""

    code = "email_smtp"
    kind = ChannelKind.EMAIL

    def checked(self, settings: Mapping[str, Any]) -> Mapping[str, Any]:
        """
        Return complete settings.

        :raises SettingsRefused: if they cannot be right
        """
        checked: Mapping[str, Any] = msgspec.to_builtins(read_settings(settings))
        return checked

    def settings_schema(self) -> Mapping[str, Any]:
        """Return the JSON schema of the settings."""
        return msgspec.json.schema(EmailSmtpSettings)

    @contextlib.contextmanager
    def open(self, settings: Mapping[str, Any], credentials: Mapping[str, str]) -> Iterator[Courier]:
        """
        Connect once, so that a wrong address or password shows before anything is attempted.

        :raises ProviderUnavailable: if the server cannot be reached or does not let us in
        """
        courier = SmtpCourier(read_settings(settings), credentials.get("password", ""))
        try:
            yield courier
        finally:
            courier.close()


class SmtpCourier:
    """An open way to an SMTP server: as many lines as the settings say, each used by one thread at a time."""

    def __init__(self, settings: EmailSmtpSettings, password: str) -> None:
        self._lines = [_Line(settings, password) for _ in range(settings.connections)]
        self._lines[0].connect()
        self._pool = ThreadPoolExecutor(max_workers=len(self._lines), thread_name_prefix="smtp")

    def deliver(self, messages: Sequence[OutgoingMessage]) -> list[DeliveryResult]:
        """Deliver messages over all lines at once; one result for each, in their order."""
        if not messages:
            return []
        width = min(len(self._lines), len(messages))
        shares = [messages[start::width] for start in range(width)]
        done = [list(results) for results in self._pool.map(_Line.deliver, self._lines[:width], shares)]
        return [done[number % width][number // width] for number in range(len(messages))]

    def close(self) -> None:
        """Hang up on every line."""
        self._pool.shutdown()
        for line in self._lines:
            line.hang_up()


@dataclass(frozen=True, slots=True)
class _Letter:
    """A message as this server is to get it: the commands before the content, each with what its refusal is called."""

    message: OutgoingMessage
    commands: tuple[tuple[str, bytes], ...]
    content: bytes

    @property
    def envelope(self) -> bytes:
        return b"".join(line for _, line in self.commands)


class _Line:
    """One connection to the server, made when needed."""

    def __init__(self, settings: EmailSmtpSettings, password: str) -> None:
        self._settings = settings
        self._password = password
        self._smtp: smtplib.SMTP | None = None
        self._used = 0
        self._ahead: _Letter | None = None

    def connect(self) -> smtplib.SMTP:
        """
        Return the open connection, or make one: TCP, TLS as the settings say, EHLO, login.

        :raises ProviderUnavailable: with the stage at which it went wrong
        """
        if self._smtp is not None and self._used < self._settings.messages_per_connection:
            return self._smtp
        self.hang_up()
        settings, stage = self._settings, "connection_failed"
        local_name = settings.local_name or None
        smtp: smtplib.SMTP | None = None
        try:
            context = ssl.create_default_context()
            if settings.security == "tls":
                smtp = smtplib.SMTP_SSL(
                    settings.host, settings.port, local_name, timeout=settings.timeout_seconds, context=context
                )
            else:
                smtp = smtplib.SMTP(settings.host, settings.port, local_name, timeout=settings.timeout_seconds)
            if settings.security == "none" and smtp.sock is not None and not is_near(str(smtp.sock.getpeername()[0])):
                stage = "tls_failed"
                raise smtplib.SMTPException("Without TLS only servers on this machine or in a private network.")
            smtp.ehlo_or_helo_if_needed()
            if settings.security == "starttls":
                stage = "tls_failed"
                smtp.starttls(context=context)
                smtp.ehlo_or_helo_if_needed()
            if settings.user_name:
                stage = "login_refused"
                smtp.login(settings.user_name, self._password)
            if smtp.sock is not None:
                smtp.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except (*_FAULTS, ValueError) as error:
            if smtp is not None:
                smtp.close()
            if isinstance(error, ssl.SSLError):
                stage = "tls_failed"
            raise ProviderUnavailable(
                f"The SMTP server {settings.host}:{settings.port} is of no use: {type(error).__name__}.",
                reason=stage,
                host=settings.host,
                port=settings.port,
            ) from error
        self._smtp, self._used = smtp, 0
        return smtp

    def hang_up(self) -> None:
        """Say goodbye, as far as the other side still listens."""
        if self._smtp is not None:
            with contextlib.suppress(*_FAULTS):
                self._smtp.quit()
            self._smtp.close()
            self._smtp = None

    def drop(self) -> None:
        """Close without a word: the conversation is in no known state."""
        self._ahead = None
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None

    def deliver(self, messages: Sequence[OutgoingMessage]) -> list[DeliveryResult]:
        """Deliver messages one after the other; where the server allows it, each goes out with the next envelope."""
        results: list[DeliveryResult] = []
        for number, message in enumerate(messages):
            following = messages[number + 1] if number + 1 < len(messages) else None
            results.append(self._deliver_one(message, following))
        return results

    def _deliver_one(self, message: OutgoingMessage, following: OutgoingMessage | None) -> DeliveryResult:
        was_open = self._smtp is not None
        try:
            smtp = self.connect()
        except ProviderUnavailable as unavailable:
            reason = str(unavailable.details["reason"])
            return DeliveryResult(message.send_key, DeliveryOutcome.FAILED, reason, may_retry=True)
        ahead = self._ahead
        letter = ahead if ahead is not None and ahead.message is message else self._composed(smtp, message)
        if isinstance(letter, DeliveryResult):
            return letter
        try:
            refusal = self._envelope(smtp, letter)
        except _FAULTS as error:
            self.drop()
            if was_open:
                # A line that was kept open may have gone stale; nothing of this message was handed over yet.
                return self._deliver_one(message, following)
            return _failed(message, "connection_lost", type(error).__name__, may_retry=True)
        if refusal is not None:
            self._forget_transaction(smtp)
            return refusal
        return self._content(smtp, letter, following)

    def _composed(self, smtp: smtplib.SMTP, message: OutgoingMessage) -> "_Letter | DeliveryResult":
        """Make a message ready for this very server, or say why it cannot be."""
        try:
            recipient = read_recipient(message.to)
            if recipient.needs_utf8 and not smtp.has_extn("smtputf8"):
                return DeliveryResult(message.send_key, DeliveryOutcome.FAILED, "address_needs_smtputf8")
            content, is_8bit = compose(message, recipient, self._settings, takes_8bit=smtp.has_extn("8bitmime"))
        except HeaderRefused as refused:
            return DeliveryResult(message.send_key, DeliveryOutcome.FAILED, str(refused))
        limit = smtp.esmtp_features.get("size", "") if smtp.does_esmtp else ""
        if limit.isdigit() and 0 < int(limit) < len(content):
            return DeliveryResult(message.send_key, DeliveryOutcome.FAILED, "message_too_large")
        options = (" BODY=8BITMIME" if is_8bit else "") + (" SMTPUTF8" if recipient.needs_utf8 else "")
        commands = (
            ("sender_refused", f"MAIL FROM:<{self._settings.from_address}>{options}\r\n".encode()),
            ("recipient_refused", f"RCPT TO:<{recipient.address}>\r\n".encode()),
            ("data_refused", b"DATA\r\n"),
        )
        return _Letter(message, commands, content)

    def _envelope(self, smtp: smtplib.SMTP, letter: "_Letter") -> DeliveryResult | None:
        """Say from whom and to whom, up to where the server waits for content. Return its refusal, if it refuses."""
        went_ahead, self._ahead = self._ahead is letter, None
        replies: list[tuple[int, bytes]] = []
        if went_ahead or smtp.has_extn("pipelining"):
            if not went_ahead:
                smtp.send(letter.envelope)
            replies = [smtp.getreply() for _ in letter.commands]
        else:
            for _, line in letter.commands:
                smtp.send(line)
                replies.append(smtp.getreply())
                if replies[-1][0] >= 400:
                    break
        refusal: DeliveryResult | None = None
        for (reason, _), (status, text) in zip(letter.commands, replies, strict=False):
            wanted = status == 354 if reason == "data_refused" else 200 <= status < 300
            if not wanted and refusal is None:
                refusal = _refusal(letter.message, reason, status, text)
        if refusal is not None and len(replies) == len(letter.commands) and replies[-1][0] == 354:
            # The server waits for content although it wants no recipient: an empty message ends the transaction.
            smtp.send(b".\r\n")
            smtp.getreply()
        return refusal

    def _content(self, smtp: smtplib.SMTP, letter: "_Letter", following: OutgoingMessage | None) -> DeliveryResult:
        """Hand the content over, and with it the envelope of the message that follows, and hear what became of it."""
        message, ahead = letter.message, b""
        if (
            following is not None
            and smtp.has_extn("pipelining")
            and self._used + 1 < self._settings.messages_per_connection
        ):
            next_letter = self._composed(smtp, following)
            if isinstance(next_letter, _Letter):
                ahead, self._ahead = next_letter.envelope, next_letter
        try:
            smtp.send(letter.content + b".\r\n" + ahead)
            status, text = smtp.getreply()
        except _FAULTS as error:
            self.drop()
            return DeliveryResult(
                message.send_key, DeliveryOutcome.UNKNOWN, "no_answer_after_data", detail=type(error).__name__
            )
        self._used += 1
        if 200 <= status < 300:
            return DeliveryResult(message.send_key, DeliveryOutcome.SENT, provider_id=_plain(text))
        if not 400 <= status < 600:
            # Neither yes nor no: the server may have taken it, so nobody may send it again.
            self.drop()
            return DeliveryResult(
                message.send_key, DeliveryOutcome.UNKNOWN, "no_answer_after_data", detail=f"unreadable answer {status}"
            )
        if status == 421:
            self.drop()
        return _refusal(message, "content_refused", status, text)

    def _forget_transaction(self, smtp: smtplib.SMTP) -> None:
        try:
            status, _ = smtp.rset()
        except _FAULTS:
            status = 421
        if status >= 400:
            self.drop()


def is_near(address: str) -> bool:
    """
    Tell whether an IP address is of this machine or of a private network: the only places for mail in the clear.

    >>> is_near("127.0.0.1"), is_near("172.17.0.2"), is_near("fe80::1%eth0"), is_near("::ffff:203.0.114.9")
    (True, True, True, False)
    """
    found = ipaddress.ip_address(address.partition("%")[0])
    plain = found.ipv4_mapped or found if isinstance(found, ipaddress.IPv6Address) else found
    return plain.is_loopback or plain.is_private or plain.is_link_local


def _refusal(message: OutgoingMessage, reason: str, status: int, text: bytes) -> DeliveryResult:
    detail = f"{status} {_plain(text)}"
    if status < 500:
        return _failed(message, "temporary_refusal", detail, may_retry=True)
    enhanced = _plain(text).partition(" ")[0]
    dead = reason == "recipient_refused" and (
        enhanced in _NOBODY_THERE or (status in _REFUSED_RECIPIENT and not enhanced.startswith("5."))
    )
    return _failed(message, reason, detail, is_dead_address=dead)


def _failed(
    message: OutgoingMessage, reason: str, detail: str, *, may_retry: bool = False, is_dead_address: bool = False
) -> DeliveryResult:
    return DeliveryResult(
        message.send_key,
        DeliveryOutcome.FAILED,
        reason,
        detail=detail.replace(message.to, "<recipient>")[:DETAIL_LENGTH],
        may_retry=may_retry,
        is_dead_address=is_dead_address,
    )


def _plain(text: bytes) -> str:
    return " ".join(text.decode("utf-8", "replace").split())[:DETAIL_LENGTH]
