"""The questions governance answers."""

from mainstem.governance.queries.accounts import (
    find_account,
    find_principal_of,
    get_account,
    has_accounts,
    list_accounts,
    list_grants,
    permissions_of,
    scope_of,
    scopes_of,
)
from mainstem.governance.queries.answers import find_answer
from mainstem.governance.queries.audit import (
    get_audit_entry,
    get_audit_head,
    list_audit,
    list_audit_actors,
    read_audit,
    verify_chain,
)
from mainstem.governance.queries.consent_texts import (
    get_consent_text,
    list_other_text_versions,
    list_text_lines,
    list_text_versions,
)
from mainstem.governance.queries.consents import (
    answer_staged,
    consents_version,
    list_consent_moments,
    list_consents,
    may,
    may_many,
    may_many_staged,
    standing_consents,
)
from mainstem.governance.queries.contacts import list_contacts_of, masked_contacts, namespaces_of
from mainstem.governance.queries.deployment import deployment_settings, find_logo
from mainstem.governance.queries.links import (
    find_open_invitation,
    find_person_of_password_link,
    list_invitations,
)
from mainstem.governance.queries.roles import known_permissions, roles_with
from mainstem.governance.queries.team import get_team_member, list_team, names_of, names_of_accounts
from mainstem.governance.queries.tokens import find_principal, list_tokens
from mainstem.governance.rules.idempotency import read_key, request_digest

__all__ = [
    "answer_staged",
    "consents_version",
    "deployment_settings",
    "find_account",
    "find_answer",
    "find_logo",
    "find_open_invitation",
    "find_person_of_password_link",
    "find_principal",
    "find_principal_of",
    "get_account",
    "get_audit_entry",
    "get_audit_head",
    "get_consent_text",
    "get_team_member",
    "has_accounts",
    "known_permissions",
    "list_accounts",
    "list_audit",
    "list_audit_actors",
    "list_consent_moments",
    "list_consents",
    "list_contacts_of",
    "list_grants",
    "list_invitations",
    "list_other_text_versions",
    "list_team",
    "list_text_lines",
    "list_text_versions",
    "list_tokens",
    "masked_contacts",
    "may",
    "may_many",
    "may_many_staged",
    "names_of",
    "names_of_accounts",
    "namespaces_of",
    "permissions_of",
    "read_audit",
    "read_key",
    "request_digest",
    "roles_with",
    "scope_of",
    "scopes_of",
    "standing_consents",
    "verify_chain",
]
