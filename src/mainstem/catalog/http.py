"""The doors of the catalog."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from uuid import UUID

from django.http import HttpRequest
from ninja import Query, Router, Schema

from mainstem.catalog import queries
from mainstem.catalog.contracts import Product
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs

router = Router(tags=["catalog"])

KINDS = "^(goods|fuel|service|fee|voucher|donation|adjustment|other)$"


class ProductOut(Schema):
    """One thing that is sold."""

    sku: str
    name: str
    kind: str
    department: str | None
    category: str | None
    sub_category: str | None
    brand_name: str | None
    package_size: str | None
    unit_of_measure: str
    source_code: str
    import_id: UUID | None


@router.get("/products", response=Page[ProductOut])
@needs("products.read")
def list_products(
    request: HttpRequest,
    paging: Query[Paging],
    kind: str | None = Query(None, pattern=KINDS),  # type: ignore[type-arg]  # a call, not a type
    category: str | None = Query(None, max_length=200),  # type: ignore[type-arg]  # a call, not a type
    source: str | None = Query(None, max_length=64),  # type: ignore[type-arg]  # a call, not a type
) -> Slice[Product]:
    """List products by SKU."""
    return queries.list_products(paging, kind=kind, category=category, source_code=source)


@router.get("/products/{sku}", response=ProductOut)
@needs("products.read")
def get_product(request: HttpRequest, sku: str) -> Product:
    """Show one product."""
    return queries.get_product(sku)
