"""Products as the console shows them: the index, where one lies, how it sells and who bought it last."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.http import HttpRequest
from ninja import Field, Query, Router, Schema

from mainstem.catalog import queries
from mainstem.catalog.contracts import DepartmentView, Product
from mainstem.inventory.queries import locations_by_code, product_positions
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import principal_of
from mainstem.kernel.paging import Page, Paging, Slice
from mainstem.kernel.permissions import needs
from mainstem.orders.queries import last_orders_of_product, weekly_sales_of_product
from mainstem.web.console.trade.orders import OrderRowOut, order_rows
from mainstem.web.console.trade.shapes import Code, Codes, codes_in

router = Router()

MOST_WEEKS = 53


class ProductRowOut(Schema):
    """One thing that is sold."""

    sku: str
    name: str
    kind: str
    department: str | None
    category: str | None
    sub_category: str | None
    brand_name: str | None
    manufacturer: str | None
    package_size: str | None
    unit_of_measure: str
    source_code: str
    import_id: UUID | None


class ProductFilterIn(Schema):
    """Which products. `search` is the beginning of a SKU, or words of the name."""

    search: Code | None = None
    kind: Codes | None = None
    department: Code | None = None
    category: Code | None = None
    brand: Code | None = None

    def read(self) -> queries.ProductFilter:
        """Return it as the catalog understands it."""
        return queries.ProductFilter(
            search=self.search,
            kinds=codes_in(self.kind),
            department=self.department,
            category=self.category,
            brand_name=self.brand,
        )


class ProductSortIn(Schema):
    """In which order."""

    sort: Literal["sku", "-sku", "name", "-name"] = "name"


class ProductCountOut(Schema):
    """How many products match."""

    count: int


class DepartmentOut(Schema):
    """A department and how many products it has."""

    name: str
    products: int


class ProductPlaceOut(Schema):
    """How much of a product lies at one location."""

    location_code: str
    location_name: str | None
    on_hand: int
    reserved: int
    available: int


class WeekOfSalesOut(Schema):
    """What one channel sold in the week that begins on `week`."""

    week: date
    channel_code: str
    units: int
    value: Decimal
    currency: str
    orders: int


class SkuIn(Schema):
    """A product by its SKU."""

    sku: Code


class WeeksIn(SkuIn):
    """How many weeks, on which clock."""

    weeks: int = Field(13, ge=1, le=MOST_WEEKS)
    time_zone: str = Field("UTC", max_length=64)


@router.get("/products", response=Page[ProductRowOut])
@needs("products.read")
def find_products(
    request: HttpRequest,  # noqa: ARG001 - a view takes the request, needed or not
    paging: Query[Paging],
    which: Query[ProductFilterIn],
    sorting: Query[ProductSortIn],
) -> Slice[Product]:
    """Find products."""
    return queries.find_products(paging, which.read(), sort=sorting.sort)


@router.get("/products/count", response=ProductCountOut)
@needs("products.read")
def count_products(request: HttpRequest, which: Query[ProductFilterIn]) -> ProductCountOut:  # noqa: ARG001 - as above
    """Count the products that match."""
    return ProductCountOut(count=queries.count_matching_products(which.read()))


@router.get("/departments", response=list[DepartmentOut])
@needs("products.read")
def list_departments(request: HttpRequest) -> Sequence[DepartmentView]:  # noqa: ARG001 - as above
    """List the departments with how many products each has."""
    return queries.list_departments()


@router.get("/product", response=ProductRowOut)
@needs("products.read")
def show_product(request: HttpRequest, which: Query[SkuIn]) -> Product:  # noqa: ARG001 - as above
    """Show one product."""
    return queries.get_product(which.sku)


@router.get("/product/stock", response=list[ProductPlaceOut])
@needs("stock.read")
def show_product_stock(request: HttpRequest, which: Query[SkuIn]) -> list[ProductPlaceOut]:
    """Show where a product lies, most first."""
    positions = product_positions(which.sku, scope=principal_of(request).scope)
    places = locations_by_code([position.location_code for position in positions])
    return [
        ProductPlaceOut(
            location_code=position.location_code,
            location_name=places[position.location_code].name if position.location_code in places else None,
            on_hand=position.on_hand,
            reserved=position.reserved,
            available=position.available,
        )
        for position in positions
    ]


@router.get("/product/sales", response=list[WeekOfSalesOut])
@needs("orders.read")
def show_product_sales(request: HttpRequest, which: Query[WeeksIn]) -> list[WeekOfSalesOut]:
    """
    Show what was sold of a product by week and channel.

    :raises Malformed: if there is no such time zone
    """
    try:
        zone = ZoneInfo(which.time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Malformed("The time zone is an IANA name such as Asia/Shanghai.", field="time_zone") from error
    today = clock.now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    monday = today - timedelta(days=today.weekday())
    found = weekly_sales_of_product(
        which.sku,
        since=monday - timedelta(weeks=which.weeks - 1),
        time_zone=which.time_zone,
        scope=principal_of(request).scope,
    )
    return [WeekOfSalesOut(**vars(week)) for week in found]


@router.get("/product/orders", response=list[OrderRowOut])
@needs("orders.read")
def show_product_orders(request: HttpRequest, which: Query[SkuIn]) -> list[OrderRowOut]:
    """Show the latest orders with a product."""
    principal = principal_of(request)
    return order_rows(last_orders_of_product(which.sku, scope=principal.scope), principal)
