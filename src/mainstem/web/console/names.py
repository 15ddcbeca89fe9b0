"""Who stands behind `account:12`: names for what imports, audits and histories write down as a number."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from typing import Annotated

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.governance import queries
from mainstem.kernel.permissions import SIGNED_IN, needs

router = Router(tags=["console"])

Actor = Annotated[str, Field(max_length=100)]


class NamesFilter(Schema):
    """Whose names."""

    actor: list[Actor] = Field([], max_length=200)


class NamesOut(Schema):
    """Names by actor; who is no account, or unknown, is absent."""

    names: dict[str, str]


@router.get("/names", response=NamesOut)
@needs(SIGNED_IN)
def get_names(request: HttpRequest, asked: Query[NamesFilter]) -> dict[str, dict[str, str]]:
    """Give the names of colleagues by how they are written down."""
    return {"names": queries.names_of(asked.actor)}
