"""What the console has to know before it draws anything: whose deployment this is, and in what money it trades."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest
from django.middleware.csrf import get_token
from ninja import Router, Schema

from mainstem.governance import queries as people_known
from mainstem.governance.contracts import DeploymentSettings, Role
from mainstem.kernel.home import home
from mainstem.kernel.http import principal_of
from mainstem.kernel.permissions import PUBLIC, needs
from mainstem.kernel.scope import EVERYTHING, within
from mainstem.orders import queries as orders_known
from mainstem.web.demo.credentials import list_people
from mainstem.web.signing_in.setup_code import is_at_the_machine

router = Router(tags=["console"])


class DemoPersonOut(Schema):
    """A person of the demo, whose password is no secret."""

    role: Role
    email: str
    password: str


class TradeOut(Schema):
    """In what money, zone and since when this deployment trades. Told to who is signed in."""

    currency: str | None
    currencies: list[str]
    time_zone: str
    business_start: date | None


class DeploymentOut(Schema):
    """
    This deployment. `demo_people` is null everywhere but in a demo, `trade` for who is not signed in.

    `logo` is where the company's picture lies, `default_language` what speaks to who has not chosen one.
    """

    name: str
    logo: str | None
    default_language: str | None
    is_demo: bool
    needs_first_admin: bool
    needs_setup_code: bool
    demo_people: list[DemoPersonOut] | None
    trade: TradeOut | None


@router.get("/deployment", response=DeploymentOut)
@needs(PUBLIC)
def get_deployment(request: HttpRequest) -> dict[str, Any]:
    """Whose deployment is this, and what is needed to get in?"""
    get_token(request)
    is_signed_in = principal_of(request).is_signed_in
    people = list_people(home())
    needs_first_admin = not is_signed_in and not people_known.has_accounts()
    chosen = people_known.deployment_settings()
    return {
        "name": name_of_deployment(chosen),
        "logo": chosen.logo_address,
        "default_language": chosen.default_language,
        "is_demo": bool(people),
        "needs_first_admin": needs_first_admin,
        "needs_setup_code": needs_first_admin and not is_at_the_machine(request),
        "demo_people": people or None,
        "trade": _trade(chosen) if is_signed_in else None,
    }


def name_of_deployment(chosen: DeploymentSettings | None = None) -> str:
    """Return what this deployment calls itself: the company's name, else what the server was given."""
    return (chosen or people_known.deployment_settings()).company_name or str(settings.DEPLOYMENT_NAME)


def _trade(chosen: DeploymentSettings) -> dict[str, Any]:
    # What money a company trades in is no secret from any of its people, wherever their scope ends.
    with within(EVERYTHING):
        currencies = orders_known.list_currencies()
        first_order_at = orders_known.find_first_order_at()
    zone = chosen.time_zone or str(settings.ANALYTICS["time_zone"])
    return {
        "currency": chosen.currency or (currencies[0] if currencies else None),
        "currencies": currencies,
        "time_zone": zone,
        "business_start": first_order_at and first_order_at.astimezone(ZoneInfo(zone)).date(),
    }
