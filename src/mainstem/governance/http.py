"""The doors of governance: signing in, the team, tokens, the audit chain, consents, contact data."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Path, Query, Router, Schema, Status
from pydantic import AwareDatetime

from mainstem.governance import operations, queries
from mainstem.governance.contracts import (
    AuditEntry,
    AuditHead,
    ChainVerdict,
    ConsentEntry,
    ConsentGiven,
    ConsentReason,
    ConsentState,
    GrantedRole,
    Person,
    Purpose,
    Role,
    TokenFacts,
)
from mainstem.governance.rules.data_classes import FIELDS, DataClass
from mainstem.governance.rules.roles import ROLES
from mainstem.kernel import clock
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import answers_afresh, principal_of, reads
from mainstem.kernel.ids import new_id
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import PUBLIC, SIGNED_IN, needs
from mainstem.kernel.scope import Scope

router = Router(tags=["governance"])

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]
Code = Annotated[str, Field(min_length=1, max_length=100)]
Channel = Annotated[str, Field(min_length=1, max_length=50)]


class ScopeIn(Schema):
    """Where: a list of codes in a dimension, or null for everything."""

    brands: list[Code] | None = Field(None, max_length=500)
    locations: list[Code] | None = Field(None, max_length=500)
    channels: list[Code] | None = Field(None, max_length=500)

    def as_scope(self) -> Scope:
        """Return it as the kernel knows it."""
        return Scope(*(None if codes is None else frozenset(codes) for codes in self._dimensions()))

    def _dimensions(self) -> tuple[list[str] | None, ...]:
        return (self.brands, self.locations, self.channels)


class ScopeOut(Schema):
    """Where: a list of codes in a dimension, or null for everything."""

    brands: list[str] | None
    locations: list[str] | None
    channels: list[str] | None


class LoginIn(Schema):
    """Who signs in."""

    email: str = Field(min_length=3, max_length=254)
    password: str = Field(min_length=1, max_length=200)


class LoginOut(Schema):
    """A token for a working day."""

    token: str
    expires_at: datetime
    account_id: int


class GrantOut(Schema):
    """A role held, and where."""

    role: Role
    scope: ScopeOut
    granted_at: datetime
    granted_by: str


class AccountOut(Schema):
    """A person of the team."""

    id: int
    email: str
    name: str
    is_active: bool
    created_at: datetime
    roles: list[GrantOut]


class MeOut(Schema):
    """The caller, and what this token may do where."""

    account: AccountOut
    permissions: dict[str, ScopeOut]


class AccountIn(Schema):
    """A person to add. Without a password the account is used through tokens only."""

    email: str = Field(min_length=3, max_length=254)
    name: str = Field(min_length=1, max_length=200)
    password: str | None = Field(None, min_length=10, max_length=200)


class PasswordIn(Schema):
    """A new password."""

    password: str = Field(min_length=10, max_length=200)


class RoleOut(Schema):
    """A role and what it may do."""

    role: Role
    permissions: list[str]


class TokenIn(Schema):
    """A token to issue for the caller. What is left out is everything the caller has."""

    name: str = Field(min_length=1, max_length=200)
    expires_at: AwareDatetime | None = Field(None, description="At most 366 days from now; in twelve hours if left out")
    permissions: list[Code] | None = Field(None, max_length=200)
    scope: ScopeIn = Field(default_factory=lambda: ScopeIn(brands=None, locations=None, channels=None))


class TokenOut(Schema):
    """A token without its secret."""

    id: int
    account_id: int
    name: str
    prefix: str
    permissions: list[str] | None
    scope: ScopeOut
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None


class IssuedTokenOut(TokenOut):
    """A fresh token; `secret` is shown this once."""

    secret: str


class AuditEntryOut(Schema):
    """One link of the chain."""

    sequence: int
    at: datetime
    actor: str
    action: str
    subject: str
    detail: dict[str, Any]
    previous_hash: str
    hash: str


class AuditHeadOut(Schema):
    """The end of the chain."""

    sequence: int
    hash: str


class AuditFilter(Schema):
    """What to narrow the list to."""

    actor: str | None = Field(None, max_length=200)
    action: str | None = Field(None, max_length=200)
    subject: str | None = Field(None, max_length=200)


class VerificationIn(Schema):
    """A head that was written down elsewhere."""

    sequence: int | None = Field(None, ge=1, le=2**63 - 1)
    hash: str | None = Field(None, pattern=r"^[0-9a-f]{64}$")


class VerificationOut(Schema):
    """Whether the chain holds together, and where not."""

    checked: int
    broken_at: int | None
    reason: str | None
    head: AuditHeadOut


class ConsentIn(Schema):
    """One entry for the ledger."""

    subject_ref: UUID
    purpose: Purpose
    channel: Channel = Field(description="`*` for every channel")
    state: ConsentState
    at: AwareDatetime | None = Field(None, description="Now if left out")
    external_id: str | None = Field(None, min_length=1, max_length=200)
    text_version: str = Field("", max_length=200)
    how: str = Field("", max_length=500, description="How it was given; no contact data")


class ConsentOut(Schema):
    """One entry of the ledger."""

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
    evidence: dict[str, Any]


class RecordedOut(Schema):
    """Whether the entry is new."""

    recorded: bool
    source: str
    external_id: str


class DecisionOut(Schema):
    """The gate's answer."""

    allowed: bool
    reason_code: ConsentReason


class GateIn(Schema):
    """A question to the gate."""

    subject_refs: list[UUID] = Field(max_length=100, description="The contact point and the profiles that carry it")
    person_refs: list[UUID] = Field(default_factory=list, max_length=500, description="They can only say no")
    purpose: Purpose
    channel: Channel
    at: AwareDatetime | None = Field(None, description="Now if left out")


class RefsIn(Schema):
    """References of contact points."""

    refs: list[UUID] = Field(min_length=1, max_length=200)


class MaskedOut(Schema):
    """A contact value, masked; null if it was erased or never known."""

    ref: UUID
    namespace: str | None
    masked: str | None


class RevealIn(Schema):
    """What to open, and why."""

    refs: list[UUID] = Field(min_length=1, max_length=20)
    reason: str = Field(min_length=5, max_length=500, description="Stands in the audit chain; no contact data")


class RevealedOut(Schema):
    """A contact value in clear; null if it was erased or never known."""

    ref: UUID
    namespace: str | None
    value: str | None


class EraseIn(Schema):
    """Whose contact data to destroy, and why."""

    subject_refs: list[UUID] = Field(min_length=1, max_length=1_000, description="Profiles at a source")
    reason: str = Field(min_length=5, max_length=500, description="Stands in the audit chain; no contact data")


class ErasedOut(Schema):
    """How many profiles were erased now; those erased before are not counted again."""

    destroyed: int


class DataFieldOut(Schema):
    """What kind of data a field holds, and how long it is kept."""

    table: str
    field: str
    data_class: DataClass
    keep_days: int | None
    because: str


@router.post("/login", response=LoginOut)
@needs(PUBLIC)
@answers_afresh
def login(request: HttpRequest, body: LoginIn) -> dict[str, Any]:
    """Sign in: answers a token for twelve hours."""
    now = clock.now()
    person = operations.authenticate(email=body.email, password=body.password, now=now)
    issued = operations.issue_token(account_id=person.id, name="sign-in", now=now)
    return {"token": issued.secret, "expires_at": issued.token.expires_at, "account_id": person.id}


@router.post("/logout", response={204: None})
@needs(SIGNED_IN)
@answers_afresh
def logout(request: HttpRequest) -> Status[None]:
    """Sign out: the token of this very request ends."""
    principal = principal_of(request)
    if principal.token_id is not None:
        operations.revoke_token(token_id=principal.token_id, now=clock.now(), actor=principal.actor)
    return Status(204, None)


@router.get("/me", response=MeOut)
@needs(SIGNED_IN)
def get_me(request: HttpRequest) -> dict[str, Any]:
    """Who am I, and what may I do where?"""
    principal = principal_of(request)
    if principal.account_id is None:
        raise NotFound("There is no such account.")
    return {
        "account": _account(queries.get_account(principal.account_id)),
        "permissions": {code: _scope(scope) for code, scope in sorted(principal.scopes.items())},
    }


@router.get("/accounts", response=Page[AccountOut])
@needs("accounts.read")
def list_accounts(request: HttpRequest, paging: Query[Paging]) -> Slice[dict[str, Any]]:
    """List the team."""
    return queries.list_accounts(paging).map(_account)


@router.post("/accounts", response={201: AccountOut})
@needs("accounts.write")
def create_account(request: HttpRequest, body: AccountIn) -> Status[dict[str, Any]]:
    """Add a person. They can do nothing until they are granted a role."""
    person = operations.create_account(
        email=body.email,
        name=body.name,
        password=body.password,
        now=clock.now(),
        actor=principal_of(request).actor,
    )
    return Status(201, _account(person))


@router.get("/accounts/{account_id}", response=AccountOut)
@needs("accounts.read")
def get_account(request: HttpRequest, account_id: Id) -> dict[str, Any]:
    """Show one person and their roles."""
    return _account(queries.get_account(account_id))


@router.put("/accounts/{account_id}/password", response={204: None})
@needs("accounts.write")
def set_password(request: HttpRequest, account_id: Id, body: PasswordIn) -> Status[None]:
    """Give a person a new password; all their tokens end."""
    operations.set_password(
        account_id=account_id, password=body.password, now=clock.now(), actor=principal_of(request).actor
    )
    return Status(204, None)


@router.post("/accounts/{account_id}/deactivate", response=AccountOut)
@needs("accounts.write")
def deactivate_account(request: HttpRequest, account_id: Id) -> dict[str, Any]:
    """Switch an account off; all its tokens end."""
    return _account(
        operations.deactivate_account(account_id=account_id, now=clock.now(), actor=principal_of(request).actor)
    )


@router.post("/accounts/{account_id}/activate", response=AccountOut)
@needs("accounts.write")
def activate_account(request: HttpRequest, account_id: Id) -> dict[str, Any]:
    """Switch an account on again."""
    return _account(
        operations.activate_account(account_id=account_id, now=clock.now(), actor=principal_of(request).actor)
    )


@router.get("/roles", response=list[RoleOut])
@needs("roles.read")
def list_roles(request: HttpRequest) -> list[dict[str, Any]]:
    """List the roles and what each may do."""
    return [{"role": role, "permissions": sorted(codes)} for role, codes in ROLES.items()]


@router.put("/accounts/{account_id}/roles/{role}", response=GrantOut)
@needs("roles.write")
def grant_role(request: HttpRequest, account_id: Id, role: Role, body: ScopeIn) -> dict[str, Any]:
    """Let a person do a job, everywhere or within a scope; another scope replaces the former one."""
    granted = operations.grant_role(
        account_id=account_id,
        role=role,
        scope=body.as_scope(),
        now=clock.now(),
        actor=principal_of(request).actor,
    )
    return _grant(granted)


@router.delete("/accounts/{account_id}/roles/{role}", response={204: None})
@needs("roles.write")
def revoke_role(request: HttpRequest, account_id: Id, role: Role) -> Status[None]:
    """Take a role back, at once and for every token."""
    operations.revoke_role(account_id=account_id, role=role, now=clock.now(), actor=principal_of(request).actor)
    return Status(204, None)


@router.get("/tokens", response=Page[TokenOut])
@needs(SIGNED_IN)
def list_tokens(request: HttpRequest, paging: Query[Paging]) -> Slice[dict[str, Any]]:
    """List my tokens."""
    return queries.list_tokens(paging, account_id=principal_of(request).account_id).map(_token)


@router.post("/tokens", response={201: IssuedTokenOut})
@needs(SIGNED_IN)
def issue_token(request: HttpRequest, body: TokenIn) -> Status[dict[str, Any]]:
    """Issue a token for me. It can do no more than the token that asks for it."""
    principal = principal_of(request)
    if principal.account_id is None:
        raise NotFound("There is no such account.")
    issued = operations.issue_token(
        account_id=principal.account_id,
        name=body.name,
        now=clock.now(),
        expires_at=body.expires_at,
        permissions=body.permissions,
        scope=body.scope.as_scope(),
        by=principal,
    )
    return Status(201, {**_token(issued.token), "secret": issued.secret})


@router.delete("/tokens/{token_id}", response={204: None})
@needs(SIGNED_IN)
def revoke_token(request: HttpRequest, token_id: Id) -> Status[None]:
    """End one of my tokens."""
    principal = principal_of(request)
    operations.revoke_token(token_id=token_id, now=clock.now(), actor=principal.actor, owner_id=principal.account_id)
    return Status(204, None)


@router.get("/team-tokens", response=Page[TokenOut])
@needs("tokens.read")
def list_team_tokens(request: HttpRequest, paging: Query[Paging]) -> Slice[dict[str, Any]]:
    """List everybody's tokens."""
    return queries.list_tokens(paging).map(_token)


@router.delete("/team-tokens/{token_id}", response={204: None})
@needs("tokens.write")
def revoke_team_token(request: HttpRequest, token_id: Id) -> Status[None]:
    """End anybody's token."""
    operations.revoke_token(token_id=token_id, now=clock.now(), actor=principal_of(request).actor)
    return Status(204, None)


@router.get("/audit", response=Page[AuditEntryOut])
@needs("audit.read")
def list_audit(request: HttpRequest, paging: Query[Paging], wanted: Query[AuditFilter]) -> Slice[AuditEntry]:
    """List the audit chain, newest first."""
    return queries.list_audit(paging, actor=wanted.actor, action=wanted.action, subject=wanted.subject)


@router.get("/audit/head", response=AuditHeadOut)
@needs(SIGNED_IN)
def get_audit_head(request: HttpRequest) -> AuditHead:
    """The end of the chain: write it down elsewhere, and nobody can rewrite what came before unseen."""
    return queries.get_audit_head()


@router.get("/audit/verification", response=VerificationOut)
@needs("audit.read")
def verify_audit(request: HttpRequest, published: Query[VerificationIn]) -> ChainVerdict:
    """Recompute the whole chain, and whether it passes through a head written down before."""
    if published.sequence is None or published.hash is None:
        return queries.verify_chain()
    return queries.verify_chain(published=AuditHead(published.sequence, published.hash))


@router.get("/consents", response=Page[ConsentOut])
@needs("consents.read")
def list_consents(
    request: HttpRequest, paging: Query[Paging], ref: Annotated[list[UUID], Query(min_length=1, max_length=100)]
) -> Slice[ConsentEntry]:
    """List what the ledger holds about references, newest first."""
    return queries.list_consents(paging, subject_refs=ref)


@router.post("/consents", response={201: RecordedOut})
@needs("consents.write")
def record_consent(request: HttpRequest, body: ConsentIn) -> Status[dict[str, Any]]:
    """Write a consent or a withdrawal into the ledger."""
    now, principal = clock.now(), principal_of(request)
    entry = ConsentGiven(
        subject_ref=body.subject_ref,
        purpose=body.purpose,
        channel=body.channel,
        state=body.state,
        at=body.at or now,
        source="desk",
        external_id=body.external_id or str(new_id()),
        text_version=body.text_version,
        evidence={"by": principal.actor, "how": body.how},
    )
    recorded = operations.record_consent(entry=entry, now=now)
    return Status(201, {"recorded": recorded, "source": entry.source, "external_id": entry.external_id})


@router.post("/consents/decision", response=DecisionOut)
@needs("consents.read")
@reads
def decide_consent(request: HttpRequest, body: GateIn) -> Mapping[str, Any]:
    """Ask the gate: may this be done, and why (not)?"""
    decision = queries.may(
        subject_refs=body.subject_refs,
        person_refs=body.person_refs,
        purpose=body.purpose,
        channel=body.channel,
        at=body.at or clock.now(),
    )
    return {"allowed": decision.allowed, "reason_code": decision.reason_code}


@router.post("/contacts/masked", response=list[MaskedOut])
@needs("contacts.read")
@reads
def list_masked_contacts(request: HttpRequest, body: RefsIn) -> list[dict[str, Any]]:
    """Show contact values masked."""
    shown = queries.masked_contacts(body.refs)
    namespaces = queries.namespaces_of(list(shown))
    return [
        {"ref": ref, "namespace": namespaces.get(ref), "masked": shown.get(ref)} for ref in dict.fromkeys(body.refs)
    ]


@router.post("/contacts/reveal", response=list[RevealedOut])
@needs("contacts.reveal")
@answers_afresh
def reveal_contacts(request: HttpRequest, body: RevealIn) -> list[Any]:
    """Open contact values; who, what and why stand in the audit chain."""
    return operations.reveal_contact(
        principal=principal_of(request), refs=body.refs, reason=body.reason, now=clock.now()
    )


@router.post("/contacts/erase", response=ErasedOut)
@needs("contacts.erase")
def erase_contacts(request: HttpRequest, body: EraseIn) -> dict[str, int]:
    """Destroy the contact data of profiles for good."""
    destroyed = operations.erase_subject(
        subject_refs=body.subject_refs, actor=principal_of(request).actor, reason=body.reason, now=clock.now()
    )
    return {"destroyed": destroyed}


@router.get("/data-classes", response=list[DataFieldOut])
@needs(SIGNED_IN)
def list_data_classes(request: HttpRequest) -> list[Any]:
    """List what kind of data each field holds, and how long it is kept."""
    return list(FIELDS)


def _account(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "email": person.email,
        "name": person.name,
        "is_active": person.is_active,
        "created_at": person.created_at,
        "roles": [_grant(granted) for granted in person.roles],
    }


def _grant(granted: GrantedRole) -> dict[str, Any]:
    return {
        "role": granted.role,
        "scope": _scope(granted.scope),
        "granted_at": granted.granted_at,
        "granted_by": granted.granted_by,
    }


def _token(token: TokenFacts) -> dict[str, Any]:
    return {
        "id": token.id,
        "account_id": token.account_id,
        "name": token.name,
        "prefix": token.prefix,
        "permissions": None if token.permissions is None else sorted(token.permissions),
        "scope": _scope(token.scope),
        "created_at": token.created_at,
        "expires_at": token.expires_at,
        "last_used_at": token.last_used_at,
        "revoked_at": token.revoked_at,
    }


def _scope(scope: Scope) -> dict[str, list[str] | None]:
    return {
        "brands": None if scope.brands is None else sorted(scope.brands),
        "locations": None if scope.locations is None else sorted(scope.locations),
        "channels": None if scope.channels is None else sorted(scope.channels),
    }
