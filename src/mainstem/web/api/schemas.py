"""Looks over the schemas of each context: the document keeps one list of names for all of its routes."""

from collections.abc import Iterable, Iterator
from typing import Any, get_args

from pydantic import BaseModel

from mainstem.web.api.document import context_of
from mainstem.web.api.guarding import Route


def clashing_names(routes: Iterable[Route]) -> dict[str, list[str]]:
    """Return the schema names that more than one class of a context goes by, with those classes."""
    seen: dict[str, set[type[BaseModel]]] = {}
    for route in routes:
        for model in [*route.operation.models, *route.operation.response_models.values()]:
            for found in _models_in(model, set()):
                seen.setdefault(f"{context_of(route.operation)}: {found.__name__}", set()).add(found)
    # The wrappers that ninja makes around parameters and answers never reach the document.
    return {
        name: sorted(f"{model.__module__}.{model.__qualname__}" for model in models)
        for name, models in sorted(seen.items())
        if len(models) > 1 and not name.endswith(("Params", "NinjaResponseSchema"))
    }


def _models_in(kind: Any, known: set[Any]) -> Iterator[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind in known:
            return
        known.add(kind)
        yield kind
        for field in kind.model_fields.values():
            yield from _models_in(field.annotation, known)
    for each in get_args(kind):
        yield from _models_in(each, known)
