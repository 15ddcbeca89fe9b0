"""Who may call what, as plain codes. Contexts declare, `governance` decides, `web` enforces."""

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])

ATTRIBUTE = "mainstem_permission"
PUBLIC = "public"
SIGNED_IN = "signed_in"


def needs(permission: str) -> Callable[[F], F]:
    """
    Declare the permission an HTTP view needs: `@router.get(…)` above, `@needs("orders.read")` below it.

    A code is `<area>.<verb>` such as "orders.read". `PUBLIC` and `SIGNED_IN` are the two that no role has to grant.
    """

    def declare(view: F) -> F:
        setattr(view, ATTRIBUTE, permission)
        return view

    return declare
