"""The OpenAPI document: ninja's, with names that no two contexts share and the errors that every route may answer."""

import re
from typing import Any

from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

from mainstem.kernel.http import ErrorOut

REFERENCE = "#/components/schemas/"
ERROR = "ErrorOut"


class Document(OpenAPISchema):
    """
    Prefixes every schema's name with its context (`GovernanceAccountOut`).

    OpenAPI has one list of names: without a prefix the `AccountOut` of one context would silently stand for that of
    another.
    """

    def operation_details(self, operation: Operation) -> dict[str, Any]:
        """Describe one route."""
        everybody, self.schemas = self.schemas, {}
        details = super().operation_details(operation)
        own, self.schemas = self.schemas, everybody
        prefix = context_of(operation).title().replace("_", "")
        for name, schema in _renamed(own, prefix).items():
            known = self.schemas.get(_plain(prefix + name), schema)
            # What is both taken and given is described twice: a field with a default is always there in answers only.
            self.schemas[_plain(prefix + name)] = min(known, schema, key=lambda each: len(each.get("required", ())))
        described: dict[str, Any] = _renamed(details, prefix)
        return described

    def get_components(self) -> dict[str, Any]:
        """Return the schemas, the common error among them."""
        components: dict[str, Any] = super().get_components()
        components["schemas"][ERROR] = ErrorOut.model_json_schema()
        return components


def context_of(operation: Operation) -> str:
    """
    Return where a route comes from, as part of a name: `orders`, `events_imports`.

    How a context splits its doors into files is its own affair: what follows `http` is left out.
    """
    package = operation.view_func.__module__.split(".")
    return "_".join(package[1 : package.index("http")] if "http" in package else package[1:])


def _renamed(value: Any, prefix: str) -> Any:
    if isinstance(value, dict):
        return {
            key: _reference(each, prefix) if key == "$ref" and isinstance(each, str) else _renamed(each, prefix)
            for key, each in value.items()
        }
    return [_renamed(each, prefix) for each in value] if isinstance(value, list) else value


def _reference(text: str, prefix: str) -> str:
    name = text.removeprefix(REFERENCE)
    return text if name in (text, ERROR) else REFERENCE + _plain(prefix + name)


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_.-]", "_", name)
