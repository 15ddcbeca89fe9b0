"""What one event says about who it is: identifiers, which of them belong together, traits and consents."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from mainstem.customers.contracts import EvidencePair, TraitValue
from mainstem.customers.rules.classes import STRENGTH, IdentifierClass, class_of
from mainstem.events.contracts import EventKind, LoggedEvent, Source
from mainstem.kernel.vault import TOKEN_PREFIX, parse_token

Found = tuple[str, UUID]
TRAITS_PER_EVENT = 100
TRAIT_NAME_CHARS = 64
TRAIT_TEXT_CHARS = 1_000
_CONTACT = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+|(?<![\d-])(\+\d|1[3-9]\d)[\d -]{7,14}(?![\d-])")
CONSENT_TRAITS = frozenset({"consents", "marketing_consent"})


@dataclass(slots=True)
class Said:
    """Everything one event says. `unreadable` names what was set aside, as `reason:key`."""

    identifiers: list[Found] = field(default_factory=list)
    pairs: list[EvidencePair] = field(default_factory=list)
    traits: list[TraitValue] = field(default_factory=list)
    consents: list["SaidConsent"] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SaidConsent:
    """A consent as an event gives it; `number` tells apart the several of one event."""

    subject_ref: UUID
    purpose: str
    channel: str
    is_granted: bool
    at: datetime
    number: int


def said_by(event: LoggedEvent, source: Source, known_accounts: frozenset[UUID] = frozenset()) -> Said:
    """
    Read one event.

    Contact values in `properties` are left alone: the receiver of a parcel is a contact point, not the buyer. Traits of
    a group are the group's. `known_accounts` decides what the former id of an alias was: an account, else a cookie.
    """
    said = Said()
    account = None if event.user_ref is None else (_account_namespace(event, source), event.user_ref)
    cookie = None if event.anonymous_ref is None else (f"anonymous:{source.code}", event.anonymous_ref)
    said.identifiers = [found for found in (account, cookie) if found is not None]
    for found in _contacts(event):
        if found not in said.identifiers:
            said.identifiers.append(found)
    _join(said, event, source, "same_event")
    if event.kind == EventKind.ALIAS:
        _former(said, event, source, known_accounts)
    profile = account or cookie
    if profile is not None and event.kind != EventKind.GROUP:
        _read_traits(said, event, source, profile[1])
    return said


def looks_like_contact(text: str) -> bool:
    """
    Tell whether text holds what looks like an e-mail address or a phone number: that belongs into the vault.

    >>> looks_like_contact("ask ann@shop.test"), looks_like_contact("138 0013 8000"), looks_like_contact("2025-03-01")
    (True, True, False)
    """
    return _CONTACT.search(text) is not None


def _account_namespace(event: LoggedEvent, source: Source) -> str:
    given = event.body.get("user_namespace")
    return given if isinstance(given, str) and given else f"user:{source.identity_space}"


def _contacts(event: LoggedEvent) -> Iterator[Found]:
    body = event.body
    context = _mapping(body.get("context"))
    own: list[object] = []
    if event.kind != EventKind.GROUP:
        own += _tokens(body.get("traits"))
    own += _tokens(context.get("traits"))
    own += _tokens(context.get("externalIds"))
    elsewhere = set(_tokens(body.get("properties")))
    if event.kind == EventKind.GROUP:
        elsewhere |= set(_tokens(body.get("traits")))
    listed = body.get("identifiers")
    if isinstance(listed, list):
        own += [token for token in listed if token not in elsewhere]
    for token in dict.fromkeys(own):
        found = parse_token(token)
        if found is not None and class_of(found[0]) != IdentifierClass.OTHER:
            yield found


def _join(said: Said, event: LoggedEvent, source: Source, kind: str) -> None:
    joining = [found for found in said.identifiers if class_of(found[0]) != IdentifierClass.OTHER]
    if len(joining) < 2:
        return
    # Everything hangs on the strongest one, so that a weaker one that may not join takes nothing else with it.
    strongest = min(joining, key=lambda found: (-STRENGTH[class_of(found[0])], found[1]))
    said.pairs += [_pair(strongest, other, event, source, kind) for other in joining if other != strongest]


def _former(said: Said, event: LoggedEvent, source: Source, known_accounts: frozenset[UUID]) -> None:
    previous = _mapping(event.body.get("previous"))
    account, cookie = _uuid(previous.get("user_ref")), _uuid(previous.get("anonymous_ref"))
    if account is None or cookie is None or not said.identifiers:
        said.unreadable.append("no_former_id:previous")
        return
    former = (
        (f"user:{source.identity_space}", account)
        if account in known_accounts
        else (f"anonymous:{source.code}", cookie)
    )
    now_known_as = said.identifiers[0]
    if former[1] == now_known_as[1]:
        return
    said.pairs.append(_pair(now_known_as, former, event, source, "alias"))
    said.identifiers.append(former)


def _pair(one: Found, other: Found, event: LoggedEvent, source: Source, kind: str) -> EvidencePair:
    return EvidencePair(one[1], one[0], other[1], other[0], kind, source.code, event.occurred_at, event_id=event.id)


def _read_traits(said: Said, event: LoggedEvent, source: Source, profile: UUID) -> None:
    traits = dict(_mapping(_mapping(event.body.get("context")).get("traits")))
    traits.update(_mapping(event.body.get("traits")))
    for number, (name, value) in enumerate(traits.items()):
        if name in CONSENT_TRAITS:
            _read_consents(said, event, profile, name, value)
        elif number >= TRAITS_PER_EVENT:
            said.unreadable.append("too_many_traits:traits")
            return
        elif not name or len(name) > TRAIT_NAME_CHARS:
            said.unreadable.append("trait_name_length:traits")
        elif isinstance(value, Mapping | list):
            if not _holds_contact(value):
                said.unreadable.append(f"nested_trait:{name}")
        elif isinstance(value, str) and value.startswith(TOKEN_PREFIX):
            continue
        elif isinstance(value, str) and len(value) > TRAIT_TEXT_CHARS:
            said.unreadable.append(f"trait_too_long:{name}")
        elif isinstance(value, str) and looks_like_contact(value):
            said.unreadable.append(f"contact_in_trait:{name}")
        elif value is not None:
            said.traits.append(TraitValue(profile, name, value, event.occurred_at, source.code))


def _read_consents(said: Said, event: LoggedEvent, profile: UUID, name: str, value: object) -> None:
    at = min(event.occurred_at, event.received_at)
    given: list[tuple[object, object, object]] = []
    if name == "marketing_consent":
        given.append(("marketing", "*", value))
    elif isinstance(value, Mapping):
        given += [("marketing", channel, state) for channel, state in sorted(value.items())]
    elif isinstance(value, list):
        given += [
            (entry.get("purpose", "marketing"), entry.get("channel", "*"), entry.get("granted", entry.get("state")))
            for entry in value
            if isinstance(entry, Mapping)
        ]
        said.unreadable += [f"unreadable_consent:{name}" for entry in value if not isinstance(entry, Mapping)]
    else:
        said.unreadable.append(f"unreadable_consent:{name}")
    for number, (purpose, channel, state) in enumerate(given):
        granted = {True: True, False: False, "granted": True, "withdrawn": False}.get(state if _plain(state) else "")
        readable = isinstance(purpose, str) and isinstance(channel, str) and 0 < len(channel) <= 64
        if granted is None or not readable:
            said.unreadable.append(f"unreadable_consent:{name}")
            continue
        said.consents.append(SaidConsent(profile, str(purpose), str(channel), granted, at, number))


def _plain(value: object) -> bool:
    return isinstance(value, bool | str)


def _tokens(value: object) -> list[object]:
    """Return every vault token inside a value, however deep."""
    if isinstance(value, str):
        return [value] if value.startswith(TOKEN_PREFIX) else []
    inside: Sequence[object] = ()
    if isinstance(value, Mapping):
        inside = list(value.values())
    elif isinstance(value, list):
        inside = value
    return [token for item in inside for token in _tokens(item)]


def _holds_contact(value: object) -> bool:
    return bool(_tokens(value))


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _uuid(value: object) -> UUID | None:
    try:
        return UUID(value) if isinstance(value, str) else None
    except ValueError:
        return None
