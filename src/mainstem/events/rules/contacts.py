"""
Contact values leave the body of an event: what is left is a token that says where the vault keeps them.

Bodies are handled as slices of the request's own JSON text. Only objects on the way to a contact value are taken
apart; everything else is passed on byte for byte, so numbers keep their digits and plain events cost next to nothing.
"""

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec

from mainstem.events.rules.contact_fields import ContactField, Treatment, Where, contact_field, is_coarse
from mainstem.kernel.identifiers import normalised, reference
from mainstem.kernel.vault import TOKEN_PREFIX, parse_token

Raw = msgspec.Raw
NULL = Raw(b"null")
MAX_DEPTH = 64
_LARGEST_NUMBER = 10**308
_NAMESPACE = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,63}")
_PLACES = frozenset({"traits", "externalIds"})  # what is below them follows other rules
_MAX_REMEMBERED_KEYS = 50_000
_LONGEST_REMEMBERED_KEY = 64
_TOKEN_BYTES = TOKEN_PREFIX.encode()
_ESCAPED_ASCII = b"\\u00"

_object = msgspec.json.Decoder(dict[str, Raw])
_array = msgspec.json.Decoder(list[Raw])
_anything = msgspec.json.Decoder()
_encode = msgspec.json.Encoder().encode

_plain_in_traits: set[str] = set()
_plain_elsewhere: set[str] = set()


@dataclass(slots=True)
class Findings:
    """
    What was found in one event.

    `identifying` is off where contact values belong to others than the sender: the receiver of a parcel, a company.
    """

    space: str
    app: str
    contacts: list[tuple[str, str, UUID]] = field(default_factory=list)
    flags: set[str] = field(default_factory=set)
    identifiers: list[str] = field(default_factory=list)
    identifying: bool = True

    def token(self, namespace: str, value: str, *, identifies: bool) -> str:
        """Note a normalised contact value and return what stands in its place."""
        ref = reference(namespace, value)
        self.contacts.append((namespace, value, ref))
        token = f"{TOKEN_PREFIX}{namespace}|{ref}"
        if identifies and self.identifying and token not in self.identifiers:
            self.identifiers.append(token)
        return token


class TooDeep(Exception):
    """JSON is nested deeper than we take it."""


class TooLarge(Exception):
    """A whole number is larger than a double can hold."""


def holds_contacts(value: Any, *, in_traits: bool, depth: int = MAX_DEPTH) -> bool:
    """
    Tell quickly whether a decoded value may hold a contact field. False is certain.

    :raises TooDeep: below `MAX_DEPTH` levels
    :raises TooLarge: for a whole number that most readers of JSON would turn into infinity
    """
    if depth == 0:
        raise TooDeep
    found = False
    if type(value) is dict:
        plain = _plain_in_traits if in_traits else _plain_elsewhere
        found = not plain.issuperset(value) and _learn(value, plain, in_traits=in_traits)
        value = value.values()
    for item in value:
        kind = type(item)
        if (kind is dict or kind is list) and holds_contacts(item, in_traits=in_traits, depth=depth - 1):
            found = True
        elif kind is int and not -_LARGEST_NUMBER < item < _LARGEST_NUMBER:
            raise TooLarge
    return found


def _learn(keys: Iterable[str], plain: set[str], *, in_traits: bool) -> bool:
    found = False
    for key in keys:
        if key in plain:
            continue
        if _means_contact(key, in_traits=in_traits):
            found = True
        elif len(plain) < _MAX_REMEMBERED_KEYS and len(key) <= _LONGEST_REMEMBERED_KEY:
            plain.add(key)
    return found


def without_forged_tokens(text: bytes, flags: set[str]) -> bytes:
    """
    Take vault tokens out of what a client sent: only we make them, and they say who somebody is.

    Text that cannot hold one, escaped or not, is passed on as it is.
    """
    if _TOKEN_BYTES not in text and _ESCAPED_ASCII not in text:
        return text
    found: list[str] = []
    value = _without_tokens(_anything.decode(text), found)
    if not found:
        return text
    flags.add("forged_token")
    return _encode(value)


def _without_tokens(value: Any, found: list[str]) -> Any:
    if isinstance(value, dict):
        return {key: _without_tokens(item, found) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_tokens(item, found) for item in value]
    if isinstance(value, str) and parse_token(value) is not None:
        found.append(value)
        return None
    return value


def without_contacts(text: bytes, findings: Findings, *, in_traits: bool) -> bytes:
    """Return JSON text with every contact value replaced by its token (null where it was malformed)."""
    first = text.lstrip()[:1]
    if first not in (b"{", b"[") or not holds_contacts(_anything.decode(text), in_traits=in_traits):
        return text
    if first == b"{":
        return _encode(
            {
                key: Raw(_member(key, bytes(value), findings, in_traits=in_traits))
                for key, value in _object.decode(text).items()
            }
        )
    return _encode([Raw(without_contacts(bytes(item), findings, in_traits=in_traits)) for item in _array.decode(text)])


def context_without_contacts(text: bytes, findings: Findings) -> bytes:
    """Return the context of an event without contact values; its `traits` and `externalIds` have rules of their own."""
    cleaned: dict[str, Raw] = {}
    for key, value in _object.decode(text).items():
        if key == "traits":
            cleaned[key] = Raw(without_contacts(bytes(value), findings, in_traits=True))
        elif key == "externalIds":
            cleaned[key] = Raw(_external_ids(bytes(value), findings))
        else:
            cleaned[key] = Raw(_member(key, bytes(value), findings, in_traits=False))
    return _encode(cleaned)


def truncated_ip(text: str) -> str | None:
    """
    Return the network an address is in, without its last part. None: it is no address.

    >>> truncated_ip("203.0.113.77"), truncated_ip("2001:db8:1:2::3")
    ('203.0.113.0', '2001:db8:1::')
    """
    try:
        address = ipaddress.ip_address(text.strip().strip("[]").partition("%")[0])
    except ValueError:
        return None
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    length = 24 if address.version == 4 else 48
    return str(ipaddress.ip_network(f"{address}/{length}", strict=False).network_address)


def _means_contact(key: str, *, in_traits: bool) -> bool:
    if key in _PLACES:
        return True
    known = contact_field(key)
    return known is not None and (in_traits or known.where is Where.ANYWHERE)


def _member(key: str, value: bytes, findings: Findings, *, in_traits: bool) -> bytes:
    known = contact_field(key)
    if known is None or (known.where is Where.TRAITS and not in_traits):
        return without_contacts(value, findings, in_traits=in_traits)
    return _encode(_replaced(_anything.decode(value), known, findings))


def _replaced(value: Any, known: ContactField, findings: Findings) -> Any:
    if value is None or value == "":
        return value
    if isinstance(value, list):
        return [_replaced(item, known, findings) for item in value]
    if isinstance(value, dict):
        return {key: _part(key, item, known, findings) for key, item in value.items()}
    if known.treatment is Treatment.TRUNCATE_IP:
        short = truncated_ip(value) if isinstance(value, str) else None
        if short is None:
            findings.flags.add("malformed_ip")
        return short
    namespace = known.namespace.format(space=findings.space, app=findings.app)
    text = _text(value)
    plain = None if text is None else normalised(namespace, text)
    if plain is None:
        findings.flags.add(f"malformed_{known.namespace.partition(':')[0]}")
        return None
    return findings.token(namespace, plain, identifies=known.identifies)


def _part(key: str, value: Any, known: ContactField, findings: Findings) -> Any:
    # An address of many parts, a phone with its country: a part is contact data unless it is known to be coarse.
    if is_coarse(key):
        return value
    return _replaced(value, contact_field(key) or known, findings)


def _external_ids(text: bytes, findings: Findings) -> bytes:
    entries = _anything.decode(text)
    if not isinstance(entries, list):
        findings.flags.add("malformed_external_ids")
        return b"null"
    if not all(isinstance(entry, dict) for entry in entries):
        findings.flags.add("malformed_external_ids")
    return _encode([_external_id(entry, findings) for entry in entries if isinstance(entry, dict)])


def _external_id(entry: dict[str, Any], findings: Findings) -> dict[str, Any]:
    kind = entry.get("type")
    known = contact_field(kind) if isinstance(kind, str) else None
    if known is not None and known.treatment is Treatment.VAULT:
        namespace = known.namespace.format(space=findings.space, app=findings.app)
    else:
        namespace = str(kind).strip().lower()
    text = _text(entry.get("id"))
    plain = None if text is None or not _NAMESPACE.fullmatch(namespace) else normalised(namespace, text)
    if plain is None:
        findings.flags.add("malformed_external_id")
        return {"id": None, "type": namespace if _NAMESPACE.fullmatch(namespace) else None}
    return {"id": findings.token(namespace, plain, identifies=True), "type": namespace}


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None


def distinct(contacts: Iterable[tuple[str, str, UUID]]) -> list[tuple[str, str, UUID]]:
    """Return contacts without repeats, in their order."""
    return list(dict.fromkeys(contacts))
