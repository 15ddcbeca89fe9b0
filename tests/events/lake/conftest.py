"""A lake of its own for every test: a folder of its own and a catalog name of its own in the shared database."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from pytest_django.fixtures import Settings


@pytest.fixture
def lake(committed_database: None, tmp_path: Path, settings: Settings) -> Iterator[Path]:
    folder = tmp_path / "lake"
    settings.LAKE = {"url": folder.as_uri(), "catalog": f"test-{uuid4().hex}", "portion_rows": 1_000}
    yield folder
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM lake.iceberg_tables WHERE catalog_name = %s", [settings.LAKE["catalog"]])
        cursor.execute(
            "DELETE FROM lake.iceberg_namespace_properties WHERE catalog_name = %s", [settings.LAKE["catalog"]]
        )
