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
