"""The Iceberg catalog: PyIceberg's own two tables, in the schema `lake` of the same PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections
from pyiceberg.catalog.sql import SqlCatalog
from sqlalchemy import URL

from mainstem.events.lake.configuration import LakeConfiguration, configuration

SCHEMA = "lake"
NAMESPACE = "mainstem"
_FILE_LAYER = "mainstem.events.lake.files.SyncedFileIO"


@contextmanager
def opened_catalog() -> Iterator[SqlCatalog]:
    """Give the catalog, and close its connection afterwards: an idle process holds none."""
    chosen = configuration()
    catalog = SqlCatalog(
        chosen.catalog,
        uri=_address(),
        warehouse=chosen.url,
        init_catalog_tables="false",
        **{"py-io-impl": _FILE_LAYER},
        **chosen.storage,
    )
    try:
        catalog.create_namespace_if_not_exists(NAMESPACE)
        yield catalog
    finally:
        catalog.engine.dispose()


def location_of(code: str, chosen: LakeConfiguration) -> str:
    """Return where the table of a feed lives."""
    return f"{chosen.url}/{chosen.catalog}/{code}"


def _address() -> str:
    given = connections["default"].settings_dict
    query = {name: str(value) for name, value in given["OPTIONS"].items() if name != "options" and _is_plain(value)}
    host = given["HOST"] or None
    if host and host.startswith("/"):
        query["host"], host = host, None
    url = URL.create(
        "postgresql+psycopg",
        username=given["USER"] or None,
        password=given["PASSWORD"] or None,
        host=host,
        port=int(given["PORT"]) if given["PORT"] else None,
        database=given["NAME"],
        query={**query, "options": f"-c search_path={SCHEMA}"},
    )
    return url.render_as_string(hide_password=False)


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)
