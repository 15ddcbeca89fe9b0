"""What metrics can be broken down and narrowed by, and why some breakdowns would count things several times."""

from dataclasses import dataclass

from mainstem.analytics.contracts import Grain
from mainstem.analytics.registry.metric import Text, text

ORDERS = frozenset({Grain.ORDER, Grain.ORDER_LINE, Grain.RETURN, Grain.RETURN_LINE, Grain.FIRST_ORDER})
LINES = frozenset({Grain.ORDER_LINE, Grain.RETURN_LINE})
DATED = ORDERS | {Grain.REDEMPTION, Grain.DECISION}


@dataclass(frozen=True)
class Dimension:
    """
    One dimension. `grains` are the facts in which it has exactly one value per row; `otherwise` says why a breakdown
    of other facts by it would fan out.
    """

    code: str
    name: Text
    grains: frozenset[Grain]
    otherwise: str


_NOT_SOLD = "Only what was sold or returned has one."
_ENTRIES = (
    Dimension("channel", text("Channel", "渠道"), ORDERS | {Grain.DECISION}, _NOT_SOLD),
    Dimension("location", text("Store or location", "门店或地点"), ORDERS, _NOT_SOLD),
    Dimension("source", text("Source of the data", "数据来源"), ORDERS | {Grain.REDEMPTION}, _NOT_SOLD),
    Dimension("currency", text("Currency", "币种"), ORDERS, _NOT_SOLD),
    Dimension(
        "category",
        text("Product category", "商品类目"),
        LINES,
        "An order has several lines, each with a category of its own: the order would be counted once in every one.",
    ),
    Dimension(
        "department",
        text("Product department", "商品部门"),
        LINES,
        "An order has several lines, each with a department of its own: the order would be counted once in every one.",
    ),
    Dimension(
        "unit_of_measure",
        text("Unit of measure", "计量单位"),
        LINES,
        "An order has several lines, each with a unit of its own: the order would be counted once in every one.",
    ),
    Dimension("day", text("Day", "日"), DATED, "These figures know the present only."),
    Dimension("week", text("Week, by its Monday", "周（以周一表示）"), DATED, "These figures know the present only."),
    Dimension(
        "month", text("Month, by its first day", "月（以首日表示）"), DATED, "These figures know the present only."
    ),
    Dimension(
        "segment",
        text("Segment", "人群"),
        frozenset({Grain.SEGMENT_MEMBER}),
        "A person is in several segments at once: what he bought would be counted once in every one. Narrow by one "
        "segment instead.",
    ),
    Dimension(
        "campaign",
        text("Campaign", "活动"),
        frozenset({Grain.DECISION, Grain.REDEMPTION}),
        "A person is in the audience of several campaigns: what he bought would be counted once in every one. Ask for "
        "the result of a campaign instead.",
    ),
)
DIMENSIONS: dict[str, Dimension] = {dimension.code: dimension for dimension in _ENTRIES}
PERSONAL = frozenset({Grain.ORDER, Grain.ORDER_LINE, Grain.RETURN, Grain.RETURN_LINE, Grain.FIRST_ORDER})
"""Facts that know their person, and so can be narrowed to a segment."""
