"""What can be done with the lake."""

from mainstem.events.lake.operations.fill_lake import fill_lake
from mainstem.events.lake.operations.measure_lake import measure_lake
from mainstem.events.lake.operations.rebuild_lake import rebuild_lake
from mainstem.events.lake.operations.take_back_import import take_back_import
from mainstem.events.lake.operations.tidy_lake import tidy_lake
from mainstem.events.lake.registry import register_feed

__all__ = ["fill_lake", "measure_lake", "rebuild_lake", "register_feed", "take_back_import", "tidy_lake"]
