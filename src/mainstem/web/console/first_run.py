"""The first admin of a deployment that has nobody yet."""

from typing import Any

from django.http import HttpRequest
from ninja import Field, Router, Schema, Status

from mainstem.governance import operations
from mainstem.kernel import clock
from mainstem.kernel.http import answers_afresh
from mainstem.kernel.permissions import PUBLIC, needs
from mainstem.web.signing_in.csrf import refuse_writes_from_elsewhere
from mainstem.web.signing_in.setup_code import refuse_strangers

router = Router(tags=["console"])


class FirstAdminIn(Schema):
    """Who sets this deployment up."""

    email: str = Field(min_length=3, max_length=254)
    name: str = Field(min_length=1, max_length=200)
    password: str = Field(min_length=10, max_length=200)
    code: str | None = Field(None, max_length=40, description="Printed by `mainstem up`; not asked for at the machine")


class MadeAccountOut(Schema):
    """The account that can sign in now."""

    account_id: int
    email: str


@router.post("/first-run", response={201: MadeAccountOut})
@needs(PUBLIC)
@answers_afresh
def make_first_admin(request: HttpRequest, body: FirstAdminIn) -> Status[dict[str, Any]]:
    """Make the first admin; works once."""
    refuse_writes_from_elsewhere(request)
    refuse_strangers(request, body.code)
    person = operations.make_first_admin(email=body.email, name=body.name, password=body.password, now=clock.now())
    return Status(201, {"account_id": person.id, "email": person.email})
