"""The one gate: who calls, may they, and under which scope does the request work."""

from django.http import HttpRequest
from ninja.security import HttpBearer

from mainstem.governance.contracts import NotSignedIn
from mainstem.governance.queries.roles import holds_everywhere_only
from mainstem.kernel.errors import NotAllowed
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.permissions import PUBLIC, SIGNED_IN
from mainstem.kernel.scope import EVERYTHING, NOTHING, enter
from mainstem.web.api.errors import MESSAGES


class ApiToken(HttpBearer):
    """
    The gate of one route: `Authorization: Bearer msk_…` with the permission the route declares.

    It sets the scope behind row-level security to where the caller holds that very permission: a manager of one store
    who is an analyst everywhere writes stock in that store only.
    """

    def __init__(self, permission: str) -> None:
        super().__init__()
        self.permission = permission

    def __call__(self, request: HttpRequest) -> Principal:
        """
        :raises NotSignedIn: if there is no valid token
        :raises NotAllowed: if the caller lacks the permission, or holds it for some places only where that is no use
        """
        if getattr(request, "admitted_by", None) is self:
            return principal_of(request)
        principal = principal_of(request)
        if self.permission == PUBLIC:
            request.admitted_by = self  # type: ignore[attr-defined]  # remembered for this request only
            return principal
        if not principal.is_signed_in:
            raise NotSignedIn(MESSAGES[401][1])
        if self.permission != SIGNED_IN:
            if not principal.may(self.permission):
                raise NotAllowed(f"This needs the permission {self.permission}.", permission=self.permission)
            principal = _working_under(principal, self.permission)
            if holds_everywhere_only(self.permission) and principal.scope != EVERYTHING:
                raise NotAllowed(
                    f"{self.permission} rules the whole team: it needs a role and a token without limits of place.",
                    permission=self.permission,
                )
        request.principal = principal  # type: ignore[attr-defined]  # set by the middleware
        request.admitted_by = self  # type: ignore[attr-defined]
        enter(principal.scope)
        return principal

    def authenticate(self, request: HttpRequest, token: str) -> Principal:
        """Not used: the secret is read before, by the caller middleware."""
        del token
        return principal_of(request)


def _working_under(principal: Principal, permission: str) -> Principal:
    return Principal(
        actor=principal.actor,
        account_id=principal.account_id,
        token_id=principal.token_id,
        roles=principal.roles,
        scopes=principal.scopes,
        scope=principal.scopes.get(permission, NOTHING),
        limit=principal.limit,
    )
