"""
Indexes for what the console asks of two million orders: by channel, location, value, missing customer, open state,
external number, product; and returns by time. Each blocks writes to its table while it is built (about 10 s per million
rows of orders, 20 s per ten million lines).
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("orders", "0002_scope")]
    operations = [
        migrations.AddIndex(
            model_name="order",
            index=models.Index(fields=["channel_code", "-placed_at", "-id"], name="orders_order_by_channel"),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(fields=["location_code", "-placed_at", "-id"], name="orders_order_by_location"),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(fields=["-value", "-id"], name="orders_order_by_value"),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                fields=["-placed_at", "-id"],
                name="orders_order_of_nobody",
                condition=models.Q(customer_ref__isnull=True),
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(
                fields=["placed_at", "id"], name="orders_order_still_open", condition=models.Q(state="placed")
            ),
        ),
        migrations.AddIndex(
            model_name="order",
            index=models.Index(fields=["external_id", "id"], name="orders_order_by_external_id"),
        ),
        migrations.AddIndex(
            model_name="orderline",
            index=models.Index(fields=["sku", "order_id"], name="orders_order_line_by_sku"),
        ),
        migrations.AddIndex(
            model_name="return",
            index=models.Index(fields=["-returned_at", "-id"], name="orders_return_by_time"),
        ),
        migrations.AddIndex(
            model_name="return",
            index=models.Index(fields=["location_code", "-returned_at", "-id"], name="orders_return_by_location"),
        ),
    ]
