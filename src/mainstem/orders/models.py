"""
Orders, their lines, returns and what they undo.

Lines carry no foreign key constraint: they are written in the statement that follows their order's, in the same
transaction, and leave with it. Checking each of a million lines against its order took a third of an import.
Amounts have four decimals because some prices have three; they are rounded only where they are shown.
"""

from django.db import models
from django.db.models.functions import Now

DIGITS, DECIMALS = 18, 4


class Order(models.Model):
    """One order, from any channel. Known by (source, external id, version): none is taken twice."""

    id = models.BigAutoField(primary_key=True)
    number = models.TextField(unique=True, db_collation="C")
    source_code = models.TextField()
    external_id = models.TextField(db_collation="C")
    version = models.IntegerField(default=1)
    state = models.TextField()
    channel_code = models.TextField()
    channel_order_id = models.TextField(null=True)
    location_code = models.TextField(null=True, db_collation="C")
    brand_code = models.TextField(null=True)
    customer_ref = models.UUIDField(null=True)
    placed_at = models.DateTimeField()
    currency = models.TextField()
    country = models.TextField(null=True)
    line_count = models.IntegerField()
    value = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    shelf_discount = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    coupon_discount = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    coupon_match_discount = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    is_generated = models.BooleanField(default=False)
    fingerprint = models.UUIDField()
    import_id = models.UUIDField(null=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "orders_order"
        constraints = [
            models.UniqueConstraint(
                name="a_source_numbers_its_orders_once", fields=["source_code", "external_id", "version"]
            ),
            models.CheckConstraint(
                name="an_order_is_in_a_known_state", condition=models.Q(state__in=["placed", "completed"])
            ),
        ]
        indexes = [
            models.Index(fields=["-placed_at", "-id"], name="orders_order_by_time"),
            models.Index(
                fields=["customer_ref", "placed_at"],
                name="orders_order_by_customer",
                condition=models.Q(customer_ref__isnull=False),
            ),
            models.Index(fields=["channel_code", "-placed_at", "-id"], name="orders_order_by_channel"),
            models.Index(fields=["location_code", "-placed_at", "-id"], name="orders_order_by_location"),
            models.Index(fields=["-value", "-id"], name="orders_order_by_value"),
            models.Index(
                fields=["-placed_at", "-id"],
                name="orders_order_of_nobody",
                condition=models.Q(customer_ref__isnull=True),
            ),
            models.Index(
                fields=["placed_at", "id"], name="orders_order_still_open", condition=models.Q(state="placed")
            ),
            models.Index(fields=["external_id", "id"], name="orders_order_by_external_id"),
        ]


class OrderLine(models.Model):
    """One line of an order. `quantity` counts selling units of `unit_of_measure`."""

    pk = models.CompositePrimaryKey("order_id", "line_no")
    order_id = models.BigIntegerField()
    line_no = models.IntegerField()
    sku = models.TextField(db_collation="C")
    description = models.TextField(null=True)
    kind = models.TextField()
    quantity = models.BigIntegerField()
    unit_of_measure = models.TextField()
    unit_price = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS, null=True)
    value = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    shelf_discount = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    coupon_discount = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    coupon_match_discount = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)

    class Meta:
        db_table = "orders_order_line"
        indexes = [
            models.Index(fields=["sku", "order_id"], include=["quantity", "value"], name="orders_line_sales_of_product")
        ]


class Return(models.Model):
    """
    Goods that came back, or money given back. `value` is negative. `order_id` is the order it undoes, if found.
    `reason` and `accepted_by` are known of returns that were accepted here, not of imported ones.
    """

    id = models.BigAutoField(primary_key=True)
    number = models.TextField(unique=True, db_collation="C")
    source_code = models.TextField()
    external_id = models.TextField(db_collation="C")
    version = models.IntegerField(default=1)
    channel_code = models.TextField()
    location_code = models.TextField(null=True, db_collation="C")
    brand_code = models.TextField(null=True)
    customer_ref = models.UUIDField(null=True)
    returned_at = models.DateTimeField()
    currency = models.TextField()
    line_count = models.IntegerField()
    value = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    order_id = models.BigIntegerField(null=True)
    fingerprint = models.UUIDField()
    import_id = models.UUIDField(null=True)
    reason = models.TextField(null=True)
    accepted_by = models.TextField(null=True)

    class Meta:
        db_table = "orders_return"
        constraints = [
            models.UniqueConstraint(
                name="a_source_numbers_its_returns_once", fields=["source_code", "external_id", "version"]
            )
        ]
        indexes = [
            models.Index(
                fields=["order_id"], name="orders_return_by_order", condition=models.Q(order_id__isnull=False)
            ),
            models.Index(
                fields=["customer_ref"],
                name="orders_return_by_customer",
                condition=models.Q(customer_ref__isnull=False),
            ),
            models.Index(fields=["-returned_at", "-id"], name="orders_return_by_time"),
            models.Index(fields=["location_code", "-returned_at", "-id"], name="orders_return_by_location"),
        ]


class ReturnLine(models.Model):
    """One line of a return: `quantity` units came back (positive) for `value` (negative), undoing an order's line."""

    pk = models.CompositePrimaryKey("return_id", "line_no")
    return_id = models.BigIntegerField()
    line_no = models.IntegerField()
    sku = models.TextField(db_collation="C")
    description = models.TextField(null=True)
    kind = models.TextField()
    quantity = models.BigIntegerField()
    unit_of_measure = models.TextField()
    unit_price = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS, null=True)
    value = models.DecimalField(max_digits=DIGITS, decimal_places=DECIMALS)
    order_id = models.BigIntegerField(null=True)
    order_line_no = models.IntegerField(null=True)
    is_written_off = models.BooleanField(null=True)

    class Meta:
        db_table = "orders_return_line"
        constraints = [
            models.CheckConstraint(
                name="a_return_line_undoes_a_line_of_an_order",
                condition=models.Q(order_id__isnull=True, order_line_no__isnull=True)
                | models.Q(order_id__isnull=False, order_line_no__isnull=False),
            )
        ]
        indexes = [
            models.Index(
                fields=["order_id", "order_line_no"],
                name="orders_return_line_by_undone",
                condition=models.Q(order_id__isnull=False),
            )
        ]
