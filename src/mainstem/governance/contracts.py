"""What crosses the border of governance: consent questions and answers, tokens, audit entries, and its refusals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from mainstem.kernel.errors import Malformed, NotAllowed, Refused
from mainstem.kernel.scope import Scope

ANY_CHANNEL = "*"


class Role(StrEnum):
    """The eight jobs an account can be given."""

    MARKETER = "marketer"
    MERCHANDISER = "merchandiser"
    OPERATOR = "operator"
    STORE_MANAGER = "store_manager"
    AGENT = "agent"
    ANALYST = "analyst"
    STEWARD = "steward"
    ADMIN = "admin"


class Purpose(StrEnum):
    """What contact data may be used for. Everything but `service` needs a yes."""

    MARKETING = "marketing"
    PROFILING = "profiling"
    SERVICE = "service"


class ConsentState(StrEnum):
    GRANTED = "granted"
    WITHDRAWN = "withdrawn"


class ConsentReason(StrEnum):
    """Why the gate answered as it did."""

    GRANTED = "consent_granted"
    WITHDRAWN = "consent_withdrawn"
    MISSING = "no_consent"
    NOT_NEEDED = "consent_not_needed"


@dataclass(frozen=True, slots=True)
class Decision:
    """The gate's answer to "may this be done to this subject?", and why."""

    allowed: bool
    reason_code: ConsentReason


@dataclass(frozen=True, slots=True)
class ConsentQuestion:
    """
    One question to the gate.

    `subject_refs` are the contact point itself and the profiles that carry it: a grant on any of them counts.
    `person_refs` are the other references of the same person: only their withdrawals count, so that joining two
    people never allows more than each of them did.
    """

    subject_refs: Sequence[UUID]
    person_refs: Sequence[UUID] = ()


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """
    One entry for the ledger. `(source, external_id)` names it: recording it again changes nothing.

    `subject_ref` is the reference of a contact point (phone, e-mail, open id) or of a profile (account at a source).
    `evidence` says how it was given (form, call, address of the page), without contact data.
    """

    subject_ref: UUID
    purpose: Purpose
    channel: str
    state: ConsentState
    at: datetime
    source: str
    external_id: str
    text_version: str = ""
    evidence: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One row of the consent ledger."""

    id: int
    subject_ref: UUID
    purpose: Purpose
    channel: str
    state: ConsentState
    at: datetime
    recorded_at: datetime
    source: str
    external_id: str
    text_version: str
    evidence: Mapping[str, Any]


class TextLanguage(StrEnum):
    """The languages people are asked in."""

    ENGLISH = "en"
    CHINESE = "zh-CN"


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Where a consent text is shown: for which purpose, on which channel (`*`: on every one), in which language."""

    purpose: Purpose
    channel: str
    language: TextLanguage


@dataclass(frozen=True, slots=True)
class ConsentText:
    """
    One version of the words under which people are asked. `code` is what consents carry as their `text_version`.

    `granted` and `withdrawn` count the ledger's entries made under this very version.
    """

    id: int
    code: str
    place: TextPlace
    version: int
    title: str
    body: str
    note: str
    valid_from: datetime
    created_at: datetime
    created_by: str
    granted: int = 0
    withdrawn: int = 0


@dataclass(frozen=True, slots=True)
class TextLine:
    """One place and the version in force there: None until the first one begins."""

    place: TextPlace
    versions: int
    in_force: ConsentText | None
    coming: ConsentText | None


@dataclass(frozen=True, slots=True)
class NamedVersion:
    """A `text_version` as consents carry it, with how many; empty where they carry none."""

    text_version: str
    granted: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class GrantedRole:
    """A role an account holds, and where."""

    id: int
    account_id: int
    role: Role
    scope: Scope
    granted_at: datetime
    granted_by: str


@dataclass(frozen=True, slots=True)
class Person:
    """An account as others may see it."""

    id: int
    email: str
    name: str
    is_active: bool
    created_at: datetime
    roles: Sequence[GrantedRole] = ()


@dataclass(frozen=True, slots=True)
class TeamMember:
    """A person of the team as the list of people shows them."""

    person: Person
    last_sign_in_at: datetime | None
    last_used_at: datetime | None
    usable_tokens: int
    has_second_factor: bool


@dataclass(frozen=True, slots=True)
class TeamWanted:
    """Which people; what is None does not narrow."""

    search: str | None = None
    role: Role | None = None
    is_active: bool | None = None


@dataclass(frozen=True, slots=True)
class Logo:
    """The company's mark, checked and made harmless. `digest` changes with it."""

    media_type: str
    content: bytes = field(repr=False)
    digest: str


@dataclass(frozen=True, slots=True)
class DeploymentSettings:
    """
    What was chosen for the whole deployment at the console; None where nothing was, so that the usual holds.

    `logo_digest` names the picture, so that its address changes with it.
    """

    company_name: str | None
    default_language: str | None
    time_zone: str | None
    currency: str | None
    logo_digest: str | None

    @property
    def logo_address(self) -> str | None:
        """Where the company's logo can be fetched; None where none was put up."""
        return None if self.logo_digest is None else f"/api/governance/logo?v={self.logo_digest[:16]}"


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """A token as it can be listed: everything but the secret."""

    id: int
    account_id: int
    name: str
    prefix: str
    permissions: frozenset[str] | None
    scope: Scope
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """A fresh token. `secret` is shown here and never again."""

    token: TokenFacts
    secret: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One link of the audit chain."""

    sequence: int
    at: datetime
    actor: str
    action: str
    subject: str
    detail: Mapping[str, Any]
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Which entries of the chain; what is None does not narrow. `since` is included, `until` is not."""

    actor: str | None = None
    action: str | None = None
    subject: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The end of the chain: publish it elsewhere, and nobody can rewrite what came before unseen."""

    sequence: int
    hash: str


@dataclass(frozen=True, slots=True)
class ChainVerdict:
    """What checking the chain found: `broken_at` is the first sequence that does not follow, None if all do."""

    checked: int
    broken_at: int | None
    reason: str | None
    head: AuditHead


@dataclass(frozen=True, slots=True)
class MaskedContact:
    """A contact value that a subject (a profile at a source) holds, masked."""

    subject_ref: UUID
    ref: UUID
    namespace: str
    masked: str


@dataclass(frozen=True, slots=True)
class RevealedContact:
    """A contact value in clear; None where it was erased or never known."""

    ref: UUID
    namespace: str | None
    value: str | None


@dataclass(frozen=True, slots=True)
class Key:
    """An Idempotency-Key as the table knows it (`digest`) and as it seals an answer (`sealing`)."""

    digest: bytes
    sealing: bytes


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What a write answered the first time."""

    status: int
    content_type: str
    body: bytes


class WrongCredentials(Refused):
    """E-mail address and password do not belong together; which of them is wrong is told to nobody."""

    code = "wrong_credentials"
    status = 401


class TooManyAttempts(Refused):
    """The account is locked for a while after repeated wrong passwords."""

    code = "too_many_attempts"
    status = 429


class NotSignedIn(Refused):
    """The request carries no valid token."""

    code = "not_signed_in"
    status = 401


class AccountExists(Refused):
    code = "account_exists"


class MoreThanOwned(NotAllowed):
    """Nobody can hand out more than they hold."""

    code = "more_than_owned"


class ScopesDoNotCombine(Refused):
    """Two roles share permissions, but their scopes cannot be added up without allowing more than both."""

    code = "scopes_do_not_combine"


class UnknownCode(Malformed):
    """A role, permission, purpose or scope dimension that does not exist."""

    code = "unknown_code"


class TextChangedMeanwhile(Refused):
    """Somebody saved another version of a consent text after the one this change began from."""

    code = "text_changed_meanwhile"


class TextUnchanged(Refused):
    """A new version of a consent text says what the latest one says already."""

    code = "text_unchanged"


class LogoRefused(Malformed):
    """A file that cannot be a logo here; `reason` says why."""

    code = "logo_refused"


class ConsentConflict(Refused):
    """The same source used one external id for two different entries."""

    code = "consent_conflict"


class KeyReused(Refused):
    """An Idempotency-Key was used before for a different request."""

    code = "idempotency_key_reused"
    status = 422


class KeyInUse(Refused):
    """The first request with this Idempotency-Key is still running."""

    code = "idempotency_key_in_use"
    status = 409


class KeyMissing(Refused):
    """A write came without an Idempotency-Key."""

    code = "idempotency_key_missing"
    status = 400


class KeyMalformed(Malformed):
    code = "idempotency_key_malformed"


class GrantsOneself(NotAllowed):
    """Nobody hands a role to themselves."""

    code = "grants_oneself"


class LastAdmin(Refused):
    """Without an admin nobody could manage the team any more."""

    code = "last_admin"


class AnswerNotKept(Refused):
    """The same request was carried out before, but its answer was too large to keep."""

    code = "answer_not_kept"
    status = 409


class LinkState(StrEnum):
    """What became of a one-time link."""

    OPEN = "open"
    USED = "used"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A colleague asked to join: who, for which job, and where."""

    id: int
    email: str
    role: Role
    scope: Scope
    state: LinkState
    created_at: datetime
    created_by: str
    expires_at: datetime
    accepted_at: datetime | None
    account_id: int | None


@dataclass(frozen=True, slots=True)
class IssuedInvitation:
    """A fresh invitation. `secret` makes the link, is shown here and never again."""

    invitation: Invitation
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class IssuedPasswordLink:
    """A fresh link under which a person sets a new password. `secret` is shown here and never again."""

    account_id: int
    expires_at: datetime
    secret: str = field(repr=False)


class SecondFactorNeeded(Refused):
    """The password is right, and the account is protected by a second factor that did not come with it."""

    code = "second_factor_needed"
    status = 401


class WrongCode(Refused):
    """The code of the second factor is not (or no longer) right."""

    code = "wrong_code"
    status = 401


class AlreadySetUp(Refused):
    """There is an account already: the first admin can only be made once."""

    code = "already_set_up"


class LinkEnded(Refused):
    """A one-time link is unknown, used, withdrawn or too old; which of them is told to nobody."""

    code = "link_ended"
    status = 410
