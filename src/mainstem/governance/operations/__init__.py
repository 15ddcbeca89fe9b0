"""The verbs of governance."""

from mainstem.governance.operations.accounts import (
    activate_account,
    create_account,
    deactivate_account,
    set_password,
)
from mainstem.governance.operations.answers import claim_key, forget_old_answers, keep_answer
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.operations.authenticate import authenticate
from mainstem.governance.operations.consents import (
    ConsentsOutcome,
    record_consent,
    record_consents,
    record_staged_consents,
    withdrawal,
)
from mainstem.governance.operations.contacts import erase_subject, reveal_contact
from mainstem.governance.operations.roles import grant_role, revoke_role
from mainstem.governance.operations.tokens import issue_token, note_use, revoke_token
from mainstem.governance.queries.consents import answer_staged, may, may_many, may_many_staged

__all__ = [
    "ConsentsOutcome",
    "activate_account",
    "answer_staged",
    "append_audit",
    "authenticate",
    "claim_key",
    "create_account",
    "deactivate_account",
    "erase_subject",
    "forget_old_answers",
    "grant_role",
    "issue_token",
    "keep_answer",
    "may",
    "may_many",
    "may_many_staged",
    "note_use",
    "record_consent",
    "record_consents",
    "record_staged_consents",
    "reveal_contact",
    "revoke_role",
    "revoke_token",
    "set_password",
    "withdrawal",
]
