"""One table: what is sold."""

from django.db import models
from django.db.models.functions import Now


class Product(models.Model):
    """
    One thing that is sold. `kind` says whether it lies in stock; `unit_of_measure` what one unit of quantity is.

    `import_id` names the import that brought it in; taking that import back takes the product with it.
    """

    sku = models.TextField(primary_key=True, db_collation="C")
    name = models.TextField()
    kind = models.TextField()
    department = models.TextField(null=True)
    category = models.TextField(null=True)
    sub_category = models.TextField(null=True)
    brand_name = models.TextField(null=True)
    manufacturer = models.TextField(null=True)
    package_size = models.TextField(null=True)
    unit_of_measure = models.TextField()
    source_code = models.TextField()
    fingerprint = models.UUIDField(null=True)
    import_id = models.UUIDField(null=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "catalog_product"
        constraints = [
            models.CheckConstraint(
                name="a_product_is_of_a_known_kind",
                condition=models.Q(
                    kind__in=["goods", "fuel", "service", "fee", "voucher", "donation", "adjustment", "other"]
                ),
            ),
            models.CheckConstraint(name="a_sku_is_not_empty", condition=~models.Q(sku="")),
        ]
        indexes = [
            models.Index(fields=["category", "sku"], name="catalog_product_by_category"),
            models.Index(fields=["department", "sku"], name="catalog_product_by_department"),
            models.Index(fields=["name", "sku"], name="catalog_product_by_name"),
        ]
