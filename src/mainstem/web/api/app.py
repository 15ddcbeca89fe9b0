"""The API itself: `/api/openapi.json`, `/api/docs`, and every context's routes, guarded."""

from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation

from mainstem import __version__
from mainstem.web.api.document import Document, context_of
from mainstem.web.api.errors import install
from mainstem.web.api.guarding import guard
from mainstem.web.api.reading import StrictParser
from mainstem.web.api.routers import ROUTERS

DESCRIPTION = """
One customer, one stock, one message, one answer.

Send `Authorization: Bearer msk_…`; every write takes an `Idempotency-Key`. Lists answer `items` and `next_cursor`.
Every refusal is `{"code", "message", "details"}`; `code` is stable.
"""


class Api(NinjaAPI):
    """Ninja's API with short operation ids and a document in which no name stands for two things."""

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """Return `<context>_<view>`, which generated clients turn into a name."""
        return f"{context_of(operation)}_{operation.view_func.__name__}"

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:
        """Return the OpenAPI document."""
        return Document(self, self.get_root_path(path_params or {}) if path_prefix is None else path_prefix)


api = Api(
    title="Mainstem",
    version=__version__,
    description=DESCRIPTION,
    docs_url=None,
    parser=StrictParser(),
    urls_namespace="api",
)
install(api)
for _prefix, _router in ROUTERS:
    api.add_router(f"/{_prefix}", _router)

ROUTES = guard(api._get_bound_routers())
"""Every route of the API with what it needs. Guarding happens here, at import: a route in want of it stops the boot."""
