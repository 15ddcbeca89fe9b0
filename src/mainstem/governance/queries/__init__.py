"""The questions governance answers."""

from mainstem.governance.queries.accounts import (
    find_account,
    get_account,
    list_accounts,
    list_grants,
    permissions_of,
    scope_of,
    scopes_of,
)
from mainstem.governance.queries.answers import find_answer
from mainstem.governance.queries.audit import get_audit_head, list_audit, verify_chain
from mainstem.governance.queries.consents import answer_staged, list_consents, may, may_many, may_many_staged
from mainstem.governance.queries.contacts import masked_contacts, namespaces_of
from mainstem.governance.queries.roles import known_permissions, roles_with
from mainstem.governance.queries.tokens import find_principal, list_tokens
from mainstem.governance.rules.idempotency import read_key, request_digest

__all__ = [
    "answer_staged",
    "find_account",
    "find_answer",
    "find_principal",
    "get_account",
    "get_audit_head",
    "known_permissions",
    "list_accounts",
    "list_audit",
    "list_consents",
    "list_grants",
    "list_tokens",
    "masked_contacts",
    "may",
    "may_many",
    "may_many_staged",
    "namespaces_of",
    "permissions_of",
    "read_key",
    "request_digest",
    "roles_with",
    "scope_of",
    "scopes_of",
    "verify_chain",
]
