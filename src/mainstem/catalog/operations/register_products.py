"""Products that documents name before any product file does."""

from uuid import UUID

from mainstem.kernel import sql

PACKAGE = "mainstem.catalog"


def stage_known_products() -> int:
    """
    Make the temporary table `known_product(sku, kind, unit_of_measure)` of the products in the staged rows.
    Return how many of them are known.
    """
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "make_known_products").encode())
    return sql.run(PACKAGE, "stage_known_products")


def register_products(*, source_code: str, import_id: UUID) -> int:
    """
    Register the unknown products of the temporary table `product_stage(sku, name, kind)` and return how many were.
    Joins the caller's transaction; safe beside others that register the same ones.
    """
    return sql.run(PACKAGE, "register_products", source_code=source_code, import_id=import_id)


def name_registered_products(*, import_id: UUID) -> int:
    """Give products an import registered their best names, from `product_name_stage(sku, name)`."""
    return sql.run(PACKAGE, "name_products", import_id=import_id)


def forget_products(*, import_id: UUID) -> int:
    """
    Take back the products an import registered, except those in `product_use_stage(sku, import_id)`: they go over to
    the import that still uses them. Return how many went.
    """
    sql.run(PACKAGE, "hand_over_products", import_id=import_id)
    return sql.run(PACKAGE, "delete_products_of_import", import_id=import_id)
