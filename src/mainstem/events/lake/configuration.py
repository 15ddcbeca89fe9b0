"""Where the lake is and how big its portions are: Django's setting `LAKE`, with defaults for a single machine."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

from mainstem.kernel.home import home


@dataclass(frozen=True)
class LakeConfiguration:
    """
    `url` is a folder (`file://…`) or a bucket (`s3://bucket/prefix`); `catalog` tells deployments apart that share a
    database; `storage` is handed to the file layer (`s3.endpoint`, `s3.region`, …).
    """

    url: str
    catalog: str
    portion_rows: int
    storage: Mapping[str, str]


def configuration() -> LakeConfiguration:
    """Return the configuration in force."""
    given: Mapping[str, Any] = getattr(settings, "LAKE", {})
    return LakeConfiguration(
        url=str(given.get("url") or _address(home() / "lake")).rstrip("/"),
        catalog=str(given.get("catalog", "mainstem")),
        portion_rows=int(given.get("portion_rows", 250_000)),
        storage=dict(given.get("storage", {})),
    )


def _address(folder: Path) -> str:
    # The file layer takes a URL's path as it stands: a folder whose name would need escaping goes without a scheme.
    return str(folder) if any(character in str(folder) for character in "#?%") else f"file://{folder}"
