"""
Which role may do what, as data.

A permission is `<area>.<verb>`. `read` looks, `write` makes and changes, `run` starts something that acts on many,
`undo` takes it back whole, `approve` releases somebody else's work, `reveal` opens contact data, `export` takes rows
out. Least privilege: a code stands with a role only if the job cannot be done without it.
"""

from collections.abc import Iterable
from typing import Final

from mainstem.governance.contracts import Role

AREAS: Final[dict[str, frozenset[str]]] = {
    "sources": frozenset({"read", "write"}),
    "events": frozenset({"read", "run"}),
    "imports": frozenset({"read", "run", "undo"}),
    "channels": frozenset({"read", "write"}),
    "orders": frozenset({"read", "write"}),
    "products": frozenset({"read", "write"}),
    "stock": frozenset({"read", "write"}),
    "customers": frozenset({"read", "write", "merge"}),
    "segments": frozenset({"read", "write"}),
    "contacts": frozenset({"read", "reveal", "erase"}),
    "consents": frozenset({"read", "write"}),
    "consent_texts": frozenset({"write"}),
    "campaigns": frozenset({"read", "write", "run", "approve"}),
    "templates": frozenset({"read", "write", "approve"}),
    "messages": frozenset({"read"}),
    "metrics": frozenset({"read"}),
    "reports": frozenset({"read", "export"}),
    "accounts": frozenset({"read", "write"}),
    "roles": frozenset({"read", "write"}),
    "tokens": frozenset({"read", "write"}),
    "audit": frozenset({"read"}),
    "settings": frozenset({"write"}),
}
"""Every area and the verbs it knows."""

ALL: Final[frozenset[str]] = frozenset(f"{area}.{verb}" for area, verbs in AREAS.items() for verb in verbs)


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


ROLES: Final[dict[Role, frozenset[str]]] = {
    # Plans and sends; sees customers without their addresses.
    Role.MARKETER: _codes(
        "campaigns.read campaigns.write campaigns.run templates.read templates.write segments.read segments.write"
        " messages.read customers.read consents.read products.read channels.read metrics.read reports.read"
    ),
    # Owns the assortment; releases content that shows it.
    Role.MERCHANDISER: _codes(
        "products.read products.write stock.read orders.read channels.read imports.read imports.run"
        " templates.read templates.approve campaigns.read metrics.read reports.read"
    ),
    # Keeps orders, stock and the data flows moving.
    Role.OPERATOR: _codes(
        "orders.read orders.write stock.read stock.write products.read channels.read channels.write"
        " sources.read sources.write events.read events.run imports.read imports.run"
        " messages.read metrics.read reports.read"
    ),
    # Runs a shop: always granted with its locations.
    Role.STORE_MANAGER: _codes(
        "orders.read orders.write stock.read stock.write products.read customers.read channels.read"
        " metrics.read reports.read"
    ),
    # Answers customers: the one role that opens contact data in daily work, and every look is audited.
    Role.AGENT: _codes(
        "customers.read contacts.read contacts.reveal orders.read orders.write products.read stock.read"
        " consents.read consents.write messages.read channels.read"
    ),
    # Counts, never addresses: no contact data, not even masked.
    Role.ANALYST: _codes(
        "metrics.read reports.read reports.export segments.read orders.read products.read stock.read customers.read"
        " campaigns.read events.read channels.read"
    ),
    # Answers for the data: merges, undoes, erases, and writes the words under which people are asked.
    Role.STEWARD: _codes(
        "customers.read customers.write customers.merge contacts.read contacts.reveal contacts.erase"
        " consents.read consents.write consent_texts.write imports.read imports.run imports.undo"
        " sources.read events.read events.run segments.read orders.read products.read stock.read channels.read"
        " metrics.read reports.read audit.read"
    ),
    # Runs the server and the team. Deliberately not allowed to open contact data; may grant the role that is.
    Role.ADMIN: ALL - _codes("contacts.reveal"),
}
"""Role to permission codes."""

EVERYWHERE_ONLY: Final[frozenset[str]] = frozenset(
    {"accounts.write", "roles.write", "tokens.write", "consent_texts.write", "settings.write"}
)
"""What rules the whole team and has no smaller place: whoever held it for some shops could make himself more."""


def permissions_of_roles(roles: Iterable[Role]) -> frozenset[str]:
    """
    Return every permission that a set of roles adds up to.

    >>> "contacts.reveal" in permissions_of_roles([Role.ANALYST, Role.MARKETER])
    False
    """
    return frozenset().union(*(ROLES[role] for role in roles))


def roles_with(permission: str) -> tuple[Role, ...]:
    """
    Return the roles that hold a permission, in the order of their declaration.

    >>> [str(role) for role in roles_with("contacts.reveal")]
    ['agent', 'steward']
    """
    return tuple(role for role, codes in ROLES.items() if permission in codes)
