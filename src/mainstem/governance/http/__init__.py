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
    ConsentEntry,
    ConsentGiven,
    ConsentReason,
    ConsentState,
    GrantedRole,
    Person,
    Purpose,
    Role,
)
from mainstem.governance.http.audit import router as audit
from mainstem.governance.http.consent_texts import router as consent_texts
from mainstem.governance.http.deployment import router as deployment
from mainstem.governance.http.scopes import ScopeIn, ScopeOut, scope_out
from mainstem.governance.http.team import router as team
from mainstem.governance.http.tokens import router as tokens
from mainstem.governance.rules.data_classes import FIELDS, DataClass
from mainstem.governance.rules.roles import ROLES
from mainstem.kernel import clock
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import address_of, answers_afresh, principal_of, reads
from mainstem.kernel.ids import new_id
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import PUBLIC, SIGNED_IN, needs

router = Router(tags=["governance"])
for _part in (team, tokens, audit, consent_texts, deployment):
    router.add_router("", _part)

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]
Channel = Annotated[str, Field(min_length=1, max_length=50)]


class LoginIn(Schema):
    """Who signs in."""

    email: str = Field(min_length=3, max_length=254)
    password: str = Field(min_length=1, max_length=200)
    code: str | None = Field(
        None, min_length=1, max_length=20, description="Of the authenticator app, or a recovery code, if there is one"
    )


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
    reason: str = Field(min_length=2, max_length=500, description="Stands in the audit chain; no contact data")


class RevealedOut(Schema):
    """A contact value in clear; null if it was erased or never known."""

    ref: UUID
    namespace: str | None
    value: str | None


class EraseIn(Schema):
    """Whose contact data to destroy, and why."""

    subject_refs: list[UUID] = Field(min_length=1, max_length=1_000, description="Profiles at a source")
    reason: str = Field(min_length=2, max_length=500, description="Stands in the audit chain; no contact data")


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
    person = operations.authenticate(
        email=body.email, password=body.password, code=body.code, now=now, address=address_of(request)
    )
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
        "permissions": {code: scope_out(scope) for code, scope in sorted(principal.scopes.items())},
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
        "scope": scope_out(granted.scope),
        "granted_at": granted.granted_at,
        "granted_by": granted.granted_by,
    }
