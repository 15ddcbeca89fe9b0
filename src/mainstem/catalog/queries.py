"""Questions to the catalog."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from mainstem.catalog.contracts import DepartmentView, NoSuchProduct, Product, ProductKind
from mainstem.catalog.models import Product as ProductRow
from mainstem.kernel.paging import Paging, Slice, paged

LAST = "\U0010ffff"
PRODUCT_SORTS = {"sku": ("sku",), "-sku": ("-sku",), "name": ("name", "sku"), "-name": ("-name", "-sku")}


@dataclass(frozen=True)
class ProductFilter:
    """Which products. `search` is the beginning of a SKU, or words that stand in the name."""

    search: str | None = None
    kinds: Sequence[str] = ()
    department: str | None = None
    category: str | None = None
    brand_name: str | None = None


def find_product(sku: str) -> Product | None:
    """Return one product, or None."""
    row = ProductRow.objects.filter(sku=sku).first()
    return _contract(row) if row else None


def get_product(sku: str) -> Product:
    """
    Return one product.

    :raises NoSuchProduct: if the catalog does not have it
    """
    found = find_product(sku)
    if found is None:
        raise NoSuchProduct(f"There is no product {sku}.", sku=sku)
    return found


def list_products(
    paging: Paging, *, kind: str | None = None, category: str | None = None, source_code: str | None = None
) -> Slice[Product]:
    """Return one page of products by SKU."""
    rows = ProductRow.objects.all()
    if kind:
        rows = rows.filter(kind=kind)
    if category:
        rows = rows.filter(category=category)
    if source_code:
        rows = rows.filter(source_code=source_code)
    return paged(rows, paging, order=("sku",)).map(_contract)


def find_products(paging: Paging, which: ProductFilter, *, sort: str = "sku") -> Slice[Product]:
    """Return one page of products, by SKU or by name."""
    order = PRODUCT_SORTS[sort]
    return paged(_matching(which), paging, order=order).map(_contract)


def count_matching_products(which: ProductFilter) -> int:
    """Count the products that match; a catalog is small enough to count."""
    return _matching(which).count()


def list_departments() -> Sequence[DepartmentView]:
    """Return the departments with how many products each has, by name."""
    counted = (
        ProductRow.objects.filter(department__isnull=False)
        .values("department")
        .annotate(products=Count("sku"))
        .order_by("department")
    )
    return [DepartmentView(row["department"], row["products"]) for row in counted]


def products_by_sku(skus: list[str]) -> Mapping[str, Product]:
    """Return the known ones of some products."""
    return {row.sku: _contract(row) for row in ProductRow.objects.filter(sku__in=skus)}


def iter_skus() -> Iterator[str]:
    """Stream every SKU."""
    yield from ProductRow.objects.values_list("sku", flat=True).iterator(chunk_size=20_000)


def count_products_by_source() -> Mapping[str, int]:
    """Count products by the source that brought them."""
    counted = ProductRow.objects.values_list("source_code").annotate(count=Count("sku")).order_by("source_code")
    return dict(counted)


def _matching(which: ProductFilter) -> "QuerySet[ProductRow]":
    rows = ProductRow.objects.all()
    if which.search:
        in_name = Q()
        for word in which.search.split():
            in_name &= Q(name__icontains=word)
        rows = rows.filter(Q(sku__gte=which.search, sku__lt=which.search + LAST) | in_name)
    if which.kinds:
        rows = rows.filter(kind__in=list(which.kinds))
    wanted = {"department": which.department, "category": which.category, "brand_name": which.brand_name}
    return rows.filter(**{name: value for name, value in wanted.items() if value})


def _contract(row: ProductRow) -> Product:
    return Product(
        sku=row.sku,
        name=row.name,
        kind=ProductKind(row.kind),
        department=row.department,
        category=row.category,
        sub_category=row.sub_category,
        brand_name=row.brand_name,
        manufacturer=row.manufacturer,
        package_size=row.package_size,
        unit_of_measure=row.unit_of_measure,
        source_code=row.source_code,
        import_id=row.import_id,
    )
