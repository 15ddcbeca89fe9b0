"""What crosses the border of the catalog."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from mainstem.kernel.errors import NotFound


class ProductKind(StrEnum):
    """What a product is to the stock: only goods and fuel lie somewhere and are counted."""

    GOODS = "goods"
    FUEL = "fuel"
    SERVICE = "service"
    FEE = "fee"
    VOUCHER = "voucher"
    DONATION = "donation"
    ADJUSTMENT = "adjustment"
    OTHER = "other"


STOCKED_KINDS = (ProductKind.GOODS.value, ProductKind.FUEL.value)
"""The kinds that are counted in stock."""


@dataclass(frozen=True)
class Product:
    """One thing that is sold, in selling units of `unit_of_measure`."""

    sku: str
    name: str
    kind: ProductKind
    department: str | None
    category: str | None
    sub_category: str | None
    brand_name: str | None
    manufacturer: str | None
    package_size: str | None
    unit_of_measure: str
    source_code: str
    import_id: UUID | None


@dataclass(frozen=True)
class DepartmentView:
    """A department and how many products it has."""

    name: str
    products: int


class NoSuchProduct(NotFound):
    code = "no_such_product"
