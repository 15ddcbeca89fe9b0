"""The brands, locations and channels there are, by code and name: what scopes are made of."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from mainstem.channels import queries as channels_known
from mainstem.inventory import queries as stock_known
from mainstem.kernel.http import Principal, principal_of
from mainstem.kernel.paging import MAX_LIMIT, Paging
from mainstem.kernel.permissions import SIGNED_IN, needs
from mainstem.kernel.scope import NOTHING, Scope, within

router = Router(tags=["console"])

MOST = 5_000


class BrandPlace(Schema):
    """A brand that has a location."""

    code: str


class LocationPlace(Schema):
    """A store, warehouse or other place that holds stock."""

    code: str
    name: str
    kind: str
    brand_code: str | None


class ChannelPlace(Schema):
    """A channel, in both languages."""

    code: str
    name: str
    name_zh: str
    kind: str


class PlacesOut(Schema):
    """Everything a scope can name, within the caller's own; at most 5,000 locations."""

    brands: list[BrandPlace]
    locations: list[LocationPlace]
    channels: list[ChannelPlace]
    is_complete: bool


@router.get("/places", response=PlacesOut)
@needs(SIGNED_IN)
def list_places(request: HttpRequest) -> dict[str, Any]:
    """List what scopes are made of, as far as the caller reaches with any permission."""
    with within(_reach_of(principal_of(request))):
        found = stock_known.list_all_locations(most=MOST + 1)
        channels = channels_known.list_channels(Paging(cursor=None, limit=MAX_LIMIT)).items
    locations = found[:MOST]
    return {
        "brands": [{"code": code} for code in sorted({each.brand_code for each in locations if each.brand_code})],
        "locations": [
            {"code": each.code, "name": each.name, "kind": each.kind, "brand_code": each.brand_code}
            for each in locations
        ],
        "channels": [
            {"code": each.code, "name": each.name, "name_zh": each.name_zh, "kind": str(each.kind)} for each in channels
        ],
        "is_complete": len(found) <= MOST,
    }


def _reach_of(principal: Principal) -> Scope:
    """Return the places that some permission of the caller holds in; these carry the token's own limit already."""
    scopes = list(principal.scopes.values())
    if not scopes:
        return NOTHING
    return Scope(
        *(_together([getattr(scope, name) for scope in scopes]) for name in ("brands", "locations", "channels"))
    )


def _together(codes: Sequence[frozenset[str] | None]) -> frozenset[str] | None:
    return None if None in codes else frozenset().union(*(each for each in codes if each is not None))
