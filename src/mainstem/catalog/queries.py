"""Questions to the catalog."""

from collections.abc import Iterator, Mapping

from django.db.models import Count

from mainstem.catalog.contracts import NoSuchProduct, Product, ProductKind
from mainstem.catalog.models import Product as ProductRow
from mainstem.kernel.paging import Paging, Slice, paged


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


def _contract(row: ProductRow) -> Product:
    return Product(
        sku=row.sku,
        name=row.name,
        kind=ProductKind(row.kind),
        department=row.department,
        category=row.category,
        sub_category=row.sub_category,
        brand_name=row.brand_name,
        package_size=row.package_size,
        unit_of_measure=row.unit_of_measure,
        source_code=row.source_code,
        import_id=row.import_id,
    )
