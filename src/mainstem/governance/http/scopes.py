"""Where something holds, as requests and answers write it."""

from typing import Annotated

from ninja import Field, Schema

from mainstem.kernel.scope import Scope

Code = Annotated[str, Field(min_length=1, max_length=100)]


class ScopeIn(Schema):
    """Where: a list of codes in a dimension, or null for everything."""

    brands: list[Code] | None = Field(None, max_length=500)
    locations: list[Code] | None = Field(None, max_length=500)
    channels: list[Code] | None = Field(None, max_length=500)

    def as_scope(self) -> Scope:
        """Return it as the kernel knows it."""
        return Scope(*(None if codes is None else frozenset(codes) for codes in self._dimensions()))

    def _dimensions(self) -> tuple[list[str] | None, ...]:
        return (self.brands, self.locations, self.channels)


class ScopeOut(Schema):
    """Where: a list of codes in a dimension, or null for everything."""

    brands: list[str] | None
    locations: list[str] | None
    channels: list[str] | None


def scope_out(scope: Scope) -> dict[str, list[str] | None]:
    """Return a scope as answers write it."""
    return {
        "brands": None if scope.brands is None else sorted(scope.brands),
        "locations": None if scope.locations is None else sorted(scope.locations),
        "channels": None if scope.channels is None else sorted(scope.channels),
    }
