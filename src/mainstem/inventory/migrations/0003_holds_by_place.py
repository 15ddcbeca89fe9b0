"""
Holds by location and product. Blocks writes to the holds for a moment; there are as many as open orders have lines.

Balances get no second index: it leads the planner astray where an import is taken back, and the first one serves a
product across all locations too (PostgreSQL 18 skips from location to location).
"""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("inventory", "0002_ledger")]
    operations = [
        migrations.AddIndex(
            model_name="reservation",
            index=models.Index(fields=["location_code", "sku", "held_at"], name="inventory_reservation_by_place"),
        ),
    ]
