"""A forgotten password or a lost phone: the admin hands over a link, or takes the second factors away."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Annotated, Any

from django.conf import settings
from django.http import HttpRequest
from ninja import Field, Path, Router, Schema, Status

from mainstem.governance import operations, queries
from mainstem.governance.contracts import LinkEnded
from mainstem.kernel import clock
from mainstem.kernel.http import answers_afresh, principal_of, reads
from mainstem.kernel.permissions import PUBLIC, needs
from mainstem.web.console.deployment import name_of_deployment
from mainstem.web.console.first_run import MadeAccountOut
from mainstem.web.console.invitations import SecretIn
from mainstem.web.console.link_mail import PASSWORD, send_link

router = Router(tags=["console"])

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]


class PasswordLinkOut(Schema):
    """A fresh link. `url` is shown this once; `mailed` says whether a mail server took it."""

    url: str
    expires_at: datetime
    mailed: bool


class PasswordLinkHolderOut(Schema):
    """Whose password an open link sets."""

    email: str
    name: str
    deployment: str


class NewPasswordIn(SecretIn):
    """The new password."""

    password: str = Field(min_length=10, max_length=200)


class ForgottenOut(Schema):
    """How many second factors were taken away."""

    forgotten: int


@router.post("/accounts/{account_id}/password-link", response={201: PasswordLinkOut})
@needs("accounts.write")
@answers_afresh
def issue_password_link(request: HttpRequest, account_id: Id) -> Status[dict[str, Any]]:
    """Make a link under which a person sets a new password, and mail it where mail can be sent."""
    now = clock.now()
    issued = operations.issue_password_link(account_id=account_id, now=now, actor=principal_of(request).actor)
    url = f"{settings.PUBLIC_URL}/new-password/{issued.secret}"
    to = queries.get_account(account_id).email
    mailed = send_link(PASSWORD, to=to, url=url, name=name_of_deployment(), now=now)
    return Status(201, {"url": url, "expires_at": issued.expires_at, "mailed": mailed})


@router.post("/accounts/{account_id}/forget-second-factors", response=ForgottenOut)
@needs("accounts.write")
def forget_second_factors(request: HttpRequest, account_id: Id) -> dict[str, int]:
    """Take a person's second factors away, for whoever lost them all: the password alone signs in then."""
    forgotten = operations.forget_second_factors(
        account_id=account_id, now=clock.now(), actor=principal_of(request).actor
    )
    return {"forgotten": forgotten}


@router.post("/password-links/look-up", response=PasswordLinkHolderOut)
@needs(PUBLIC)
@reads
def look_up_password_link(request: HttpRequest, body: SecretIn) -> dict[str, Any]:
    """Tell the holder of a link whose password it sets."""
    person = queries.find_person_of_password_link(body.secret, now=clock.now())
    if person is None:
        raise LinkEnded("This link has ended. Ask an admin for a new one.")
    return {"email": person.email, "name": person.name, "deployment": name_of_deployment()}


@router.post("/password-links/use", response=MadeAccountOut)
@needs(PUBLIC)
@answers_afresh
def use_password_link(request: HttpRequest, body: NewPasswordIn) -> dict[str, Any]:
    """Set the password a link was made for. Sessions and tokens end with the old one; second factors stay."""
    person = operations.use_password_link(secret=body.secret, password=body.password, now=clock.now())
    return {"account_id": person.id, "email": person.email}
