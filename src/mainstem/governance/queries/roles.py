"""Which role may do what."""

from mainstem.governance.rules.roles import ALL, roles_with

__all__ = ["known_permissions", "roles_with"]


def known_permissions() -> frozenset[str]:
    """Return every permission code there is."""
    return ALL
