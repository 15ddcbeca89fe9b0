"""Which role may do what."""

from mainstem.governance.rules.roles import ALL, EVERYWHERE_ONLY, roles_with

__all__ = ["holds_everywhere_only", "known_permissions", "roles_with"]


def known_permissions() -> frozenset[str]:
    """Return every permission code there is."""
    return ALL


def holds_everywhere_only(permission: str) -> bool:
    """Whether a permission can be used only by who holds it without any limit of place."""
    return permission in EVERYWHERE_ONLY
