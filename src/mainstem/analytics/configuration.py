"""
How much of the machine a question may take, and in whose time zone weeks begin.

Django's setting `ANALYTICS` says so; a time zone that was chosen for the deployment at the console goes before it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from mainstem.governance.queries import deployment_settings


@dataclass(frozen=True)
class AnalyticsConfiguration:
    """Memory and threads of DuckDB; the time zone that days and weeks are cut in."""

    memory_limit: str
    threads: int
    time_zone: ZoneInfo


def configuration() -> AnalyticsConfiguration:
    """Return the configuration in force."""
    given: Mapping[str, Any] = getattr(settings, "ANALYTICS", {})
    return AnalyticsConfiguration(
        memory_limit=str(given.get("memory_limit", "4GB")),
        threads=int(given.get("threads", 2)),
        time_zone=ZoneInfo(deployment_settings().time_zone or str(given.get("time_zone", settings.TIME_ZONE))),
    )
