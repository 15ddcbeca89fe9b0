"""
Which role may call which route: read off the mounted API, written to `docs/roles.md`.

`python -m mainstem.web.api` writes the page anew; a test fails as long as it is not the one in the repository,
so no route arrives without its row.
"""

from collections.abc import Iterable
from pathlib import Path

from mainstem.governance.contracts import Role
from mainstem.governance.queries.roles import roles_with
from mainstem.kernel.permissions import PUBLIC, SIGNED_IN

PAGE = Path("docs/roles.md")
HEAD = """# Who may call what

Generated from the mounted API by `python -m mainstem.web.api`; do not edit. What each role is for stands beside
its permissions in `src/mainstem/governance/rules/roles.py`.

● the role may call it · – answered with 403 · *public* needs no token · *signed in* any valid token

"""


def allowed_roles(permission: str) -> frozenset[Role]:
    """Return the roles that may call a route with this permission."""
    return frozenset(Role) if permission in (PUBLIC, SIGNED_IN) else frozenset(roles_with(permission))


def page(routes: Iterable[tuple[str, str, str]]) -> str:
    """Return the page for routes given as (method, path, permission)."""
    lines = [
        "| route | needs | " + " | ".join(str(role).replace("_", " ") for role in Role) + " |",
        "|---|---|" + ":-:|" * len(Role),
    ]
    for method, path, permission in sorted(routes, key=lambda route: (route[1], route[0])):
        allowed = allowed_roles(permission)
        marks = " | ".join("●" if role in allowed else "–" for role in Role)
        need = {PUBLIC: "*public*", SIGNED_IN: "*signed in*"}.get(permission, f"`{permission}`")
        lines.append(f"| `{method} {path}` | {need} | {marks} |")
    return HEAD + "\n".join(lines) + "\n"
