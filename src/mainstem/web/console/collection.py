"""Where senders deliver events: what a new source's snippet needs to know."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from django.conf import settings
from django.http import HttpRequest
from ninja import Router, Schema

from mainstem.kernel.permissions import needs

router = Router(tags=["console"])


class CollectionOut(Schema):
    """The address of the collection API, as senders outside see it."""

    url: str


@router.get("/collection", response=CollectionOut)
@needs("sources.read")
def get_collection(request: HttpRequest) -> dict[str, str]:
    """Say where senders deliver events."""
    return {"url": settings.COLLECT_URL}
