"""A message as it travels: RFC 5322 headers, two bodies in UTF-8, nothing a stranger could smuggle in."""

import base64
import re
from dataclasses import dataclass
from email.utils import format_datetime

from mainstem.channels.connectors.email_smtp.settings import FORBIDDEN_IN_ADDRESS, EmailSmtpSettings
from mainstem.channels.contracts import OutgoingMessage

LINE_BYTES = 990
ENCODED_WORD_BYTES = 45
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_ASCII_WORDS = re.compile(r"[\x20-\x7e]*")
_NEWLINE = re.compile(r"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")
_DOMAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*")


class HeaderRefused(Exception):
    """A value would break out of its header, or is no address."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address as the envelope and the header want it."""

    address: str
    needs_utf8: bool


def read_recipient(to: str) -> Recipient:
    """
    Check one address; an international domain becomes its ASCII form.

    :raises HeaderRefused: if it is not exactly one plain address

    >>> read_recipient("ann@b\u00fccher.example").address
    'ann@xn--bcher-kva.example'
    """
    local, at, domain = to.rpartition("@")
    if not at or not local or _CONTROL.search(to) or " " in to or FORBIDDEN_IN_ADDRESS.search(local) or len(to) > 254:
        raise HeaderRefused("address_malformed")
    try:
        plain_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise HeaderRefused("address_malformed") from error
    if not _DOMAIN.fullmatch(plain_domain):
        raise HeaderRefused("address_malformed")
    return Recipient(f"{local}@{plain_domain}", needs_utf8=not local.isascii())


def message_id(send_key_hex: str, domain: str) -> str:
    """Return the Message-ID of a send: the way back from any receipt to the decision."""
    return f"<{send_key_hex}@{domain}>"


def compose(
    message: OutgoingMessage, recipient: Recipient, settings: EmailSmtpSettings, *, takes_8bit: bool
) -> tuple[bytes, bool]:
    """
    Return the message ready for DATA (CRLF, dots stuffed, closing line left out), and whether it holds 8-bit text.

    :raises HeaderRefused: if a header's value holds a line break or another control character
    """
    html, html_encoding = _body(message.html, takes_8bit)
    text, text_encoding = _body(message.text, takes_8bit)
    boundary = f"=_{message.send_key.hex}"
    headers = [
        ("From", _mailbox(settings.from_name, settings.from_address)),
        ("To", f"<{_clean('To', recipient.address)}>"),
        ("Subject", encoded(_clean("Subject", message.subject))),
        ("Date", format_datetime(message.at)),
        ("Message-ID", message_id(message.send_key.hex, settings.domain)),
        ("MIME-Version", "1.0"),
        ("Content-Type", f'multipart/alternative; boundary="{boundary}"'),
    ]
    if settings.reply_to:
        headers.append(("Reply-To", settings.reply_to))
    if message.unsubscribe_url:
        headers.append(("List-Unsubscribe", f"<{_ascii_url(message.unsubscribe_url)}>"))
        headers.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    if message.feedback_id:
        headers.append(("Feedback-ID", _clean("Feedback-ID", message.feedback_id)))
    head = "".join(f"{name}: {value}\r\n" for name, value in headers).encode()
    parts = [
        head,
        b"\r\n",
        _part(boundary, "text/plain", text_encoding, text),
        _part(boundary, "text/html", html_encoding, html),
        f"--{boundary}--\r\n".encode(),
    ]
    return _LEADING_DOT.sub(b"..", b"".join(parts)), "8bit" in (html_encoding, text_encoding)


def encoded(text: str) -> str:
    """
    Write header text as RFC 2047 wants it: ASCII as it is, anything else as encoded words on folded lines.

    >>> encoded("Spring"), encoded("春季新品")
    ('Spring', '=?utf-8?B?5pil5a2j5paw5ZOB?=')
    """
    if _ASCII_WORDS.fullmatch(text) and "=?" not in text and len(text) < LINE_BYTES // 2:
        return text
    words: list[str] = []
    word: list[str] = []
    size = 0
    for character in text:
        width = len(character.encode())
        if size + width > ENCODED_WORD_BYTES:
            words.append("".join(word))
            word, size = [], 0
        word.append(character)
        size += width
    words.append("".join(word))
    return "\r\n ".join(f"=?utf-8?B?{base64.b64encode(word.encode()).decode()}?=" for word in words)


def _part(boundary: str, content_type: str, encoding: str, body: bytes) -> bytes:
    head = (
        f"--{boundary}\r\nContent-Type: {content_type}; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n"


def _body(text: str, takes_8bit: bool) -> tuple[bytes, str]:
    whole = _NEWLINE.sub("\r\n", text).replace("\x00", "").encode(errors="replace")
    short = all(len(line) <= LINE_BYTES for line in whole.split(b"\r\n"))
    if short and whole.isascii():
        return whole, "7bit"
    if short and takes_8bit:
        return whole, "8bit"
    return base64.encodebytes(whole).replace(b"\n", b"\r\n").rstrip(), "base64"


def _mailbox(name: str, address: str) -> str:
    if not name:
        return address
    clean = _clean("From", name)
    shown = encoded(clean) if not clean.isascii() or "=?" in clean else '"' + re.sub(r'(["\\])', r"\\\1", clean) + '"'
    return f"{shown} <{address}>"


def _clean(name: str, value: str) -> str:
    if _CONTROL.search(value):
        raise HeaderRefused("header_refused")
    if name != "Subject" and len(value.encode()) > LINE_BYTES:
        raise HeaderRefused("header_refused")
    return value


def _ascii_url(url: str) -> str:
    if not url.isascii() or _CONTROL.search(url) or re.search(r"[<>\s]", url) or len(url) > LINE_BYTES - 50:
        raise HeaderRefused("header_refused")
    return url
