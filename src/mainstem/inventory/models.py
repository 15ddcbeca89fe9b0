"""
Locations, the ledger of stock moves, the balances that equal it, documents that moved stock, and holds.

Codes are compared byte by byte (collation C): they are keys, not words, and bulk work on them is four times faster.
"""

from django.db import models
from django.db.models.functions import Now


class Location(models.Model):
    """A place where stock lies: a store, a warehouse."""

    code = models.TextField(primary_key=True, db_collation="C")
    name = models.TextField()
    kind = models.TextField()
    brand_code = models.TextField(null=True)
    import_id = models.UUIDField(null=True)
    created_at = models.DateTimeField(db_default=Now())

    class Meta:
        db_table = "inventory_location"


class StockMove(models.Model):
    """
    One change of one balance; never changed itself. The ledger a balance is the sum of.

    `cause` is the number of the document that moved the units; `is_derived` marks what nobody reported. Rows leave
    only with the import that brought them, when that is taken back whole (migration 0002 sees to it).
    """

    pk = models.CompositePrimaryKey("location_code", "sku", "id")
    location_code = models.TextField(db_collation="C")
    sku = models.TextField(db_collation="C")
    id = models.BigIntegerField()
    quantity = models.BigIntegerField()
    kind = models.TextField()
    cause = models.TextField()
    occurred_at = models.DateTimeField()
    is_derived = models.BooleanField()
    import_id = models.UUIDField(null=True)

    class Meta:
        db_table = "inventory_stock_move"
        constraints = [
            models.CheckConstraint(name="a_stock_move_moves_something", condition=~models.Q(quantity=0)),
        ]


class StockBalance(models.Model):
    """What lies at a location and what of it is promised: the sum of the ledger, kept in the same transaction."""

    pk = models.CompositePrimaryKey("location_code", "sku")
    location_code = models.TextField(db_collation="C")
    sku = models.TextField(db_collation="C")
    on_hand = models.BigIntegerField()
    reserved = models.BigIntegerField(default=0, db_default=0)

    class Meta:
        db_table = "inventory_stock_balance"
        constraints = [
            models.CheckConstraint(name="stock_is_never_negative", condition=models.Q(on_hand__gte=0)),
            models.CheckConstraint(name="reserved_stock_is_never_negative", condition=models.Q(reserved__gte=0)),
        ]


class StockDocument(models.Model):
    """A delivery note, opening list, write-off or find: known by source and number, so that none counts twice."""

    id = models.BigAutoField(primary_key=True)
    source_code = models.TextField()
    external_id = models.TextField(db_collation="C")
    kind = models.TextField()
    occurred_at = models.DateTimeField()
    line_count = models.IntegerField()
    fingerprint = models.UUIDField()
    import_id = models.UUIDField(null=True)

    class Meta:
        db_table = "inventory_stock_document"
        constraints = [
            models.UniqueConstraint(
                name="a_source_numbers_its_stock_documents_once", fields=["source_code", "external_id"]
            )
        ]


class Reservation(models.Model):
    """Units of one product promised to one order. The hold is counted in the balance's `reserved`."""

    id = models.BigAutoField(primary_key=True)
    order_number = models.TextField()
    location_code = models.TextField(db_collation="C")
    sku = models.TextField(db_collation="C")
    quantity = models.BigIntegerField()
    held_at = models.DateTimeField()

    class Meta:
        db_table = "inventory_reservation"
        constraints = [
            models.UniqueConstraint(
                name="an_order_holds_a_product_once_per_location", fields=["order_number", "location_code", "sku"]
            ),
            models.CheckConstraint(name="a_hold_holds_something", condition=models.Q(quantity__gt=0)),
        ]
        indexes = [models.Index(fields=["location_code", "sku", "held_at"], name="inventory_reservation_by_place")]
