"""
The catalog's two tables (PyIceberg's layout, version 1) in their own schema, and how far each feed is.

New tables only; takes no lock on anything that exists.
"""

from django.db import migrations, models

CATALOG = """
CREATE SCHEMA lake;
CREATE TABLE lake.iceberg_tables (
  catalog_name               varchar(255) NOT NULL,
  table_namespace            varchar(255) NOT NULL,
  table_name                 varchar(255) NOT NULL,
  metadata_location          varchar(1000),
  previous_metadata_location varchar(1000),
  iceberg_type               varchar(5),
  PRIMARY KEY (catalog_name, table_namespace, table_name)
);
CREATE TABLE lake.iceberg_namespace_properties (
  catalog_name   varchar(255)  NOT NULL,
  namespace      varchar(255)  NOT NULL,
  property_key   varchar(255)  NOT NULL,
  property_value varchar(1000) NOT NULL,
  PRIMARY KEY (catalog_name, namespace, property_key)
);
COMMENT ON SCHEMA lake IS 'The catalog of the Iceberg lake. PyIceberg writes it; the files are in MAINSTEM_LAKE_URL.';
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.RunSQL(CATALOG, "DROP SCHEMA lake CASCADE"),
        migrations.CreateModel(
            name="FeedProgress",
            fields=[
                ("code", models.TextField(primary_key=True, serialize=False)),
                ("cursor", models.TextField(null=True)),
                ("rows", models.BigIntegerField(db_default=0, default=0)),
                ("checked_at", models.DateTimeField(null=True)),
                ("committed_at", models.DateTimeField(null=True)),
                ("resting_until", models.DateTimeField(null=True)),
                ("error", models.TextField(db_default="", default="")),
            ],
            options={"db_table": "lake_feed_progress"},
        ),
    ]
