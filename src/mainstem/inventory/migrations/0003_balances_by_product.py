"""
Balances and holds by product. Blocks writes to the balances while it is built (about 5 s per million rows); what
changes with every sale stays out of the index, so balances are still updated in place.
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("inventory", "0002_ledger")]
    operations = [
        migrations.AddIndex(
            model_name="stockbalance",
            index=models.Index(fields=["sku", "location_code"], name="inventory_balance_by_sku"),
        ),
        migrations.AddIndex(
            model_name="reservation",
            index=models.Index(fields=["location_code", "sku", "held_at"], name="inventory_reservation_by_place"),
        ),
    ]
