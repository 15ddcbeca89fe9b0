"""The verbs of governance."""

from mainstem.governance.operations.accounts import (
    activate_account,
    create_account,
    deactivate_account,
    set_password,
)
from mainstem.governance.operations.answers import claim_key, forget_old_answers, keep_answer
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.operations.authenticate import (
    authenticate,
    check_password,
    count_wrong_try,
    refuse_while_locked,
)
from mainstem.governance.operations.consent_texts import save_consent_text
from mainstem.governance.operations.consents import (
    ConsentsOutcome,
    record_consent,
    record_consents,
    record_staged_consents,
    withdrawal,
)
from mainstem.governance.operations.contacts import erase_subject, reveal_contact
from mainstem.governance.operations.deployment import change_settings, remove_logo, set_logo
from mainstem.governance.operations.first_admin import make_first_admin
from mainstem.governance.operations.invitations import accept_invitation, invite, withdraw_invitation
from mainstem.governance.operations.password_links import issue_password_link, use_password_link
from mainstem.governance.operations.roles import grant_role, revoke_role
from mainstem.governance.operations.second_factors import forget_second_factors
from mainstem.governance.operations.tokens import issue_token, note_use, revoke_token
from mainstem.governance.queries.consents import answer_staged, may, may_many, may_many_staged

__all__ = [
    "ConsentsOutcome",
    "accept_invitation",
    "activate_account",
    "answer_staged",
    "append_audit",
    "authenticate",
    "change_settings",
    "check_password",
    "claim_key",
    "count_wrong_try",
    "create_account",
    "deactivate_account",
    "erase_subject",
    "forget_old_answers",
    "forget_second_factors",
    "grant_role",
    "invite",
    "issue_password_link",
    "issue_token",
    "keep_answer",
    "make_first_admin",
    "may",
    "may_many",
    "may_many_staged",
    "note_use",
    "record_consent",
    "record_consents",
    "record_staged_consents",
    "refuse_while_locked",
    "remove_logo",
    "reveal_contact",
    "revoke_role",
    "revoke_token",
    "save_consent_text",
    "set_logo",
    "set_password",
    "use_password_link",
    "withdraw_invitation",
    "withdrawal",
]
