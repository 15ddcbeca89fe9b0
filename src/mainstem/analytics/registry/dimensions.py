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
    otherwise: Text


_NOT_SOLD = text("Only what was sold or returned has one.", "只有售出或退回的才有此项。")
_PRESENT = text("These figures know the present only.", "此类数字只有当前值。")
_ENTRIES = (
    Dimension("channel", text("Channel", "渠道"), ORDERS | {Grain.DECISION}, _NOT_SOLD),
    Dimension("location", text("Store or location", "门店或地点"), ORDERS, _NOT_SOLD),
    Dimension("source", text("Source of the data", "数据来源"), ORDERS | {Grain.REDEMPTION}, _NOT_SOLD),
    Dimension("currency", text("Currency", "币种"), ORDERS, _NOT_SOLD),
    Dimension(
        "category",
        text("Product category", "商品类目"),
        LINES,
        text(
            "An order has several lines, each with a category of its own: the order would be counted once in every "
            "one.",
            "一单有多行，各行类目不同：同一单会在每个类目里各算一次。",
        ),
    ),
    Dimension(
        "department",
        text("Product department", "商品部门"),
        LINES,
        text(
            "An order has several lines, each with a department of its own: the order would be counted once in every "
            "one.",
            "一单有多行，各行部门不同：同一单会在每个部门里各算一次。",
        ),
    ),
    Dimension(
        "unit_of_measure",
        text("Unit of measure", "计量单位"),
        LINES,
        text(
            "An order has several lines, each with a unit of its own: the order would be counted once in every one.",
            "一单有多行，各行计量单位不同：同一单会在每个计量单位里各算一次。",
        ),
    ),
    Dimension("day", text("Day", "日"), DATED, _PRESENT),
    Dimension("week", text("Week, by its Monday", "周（以周一表示）"), DATED, _PRESENT),
    Dimension("month", text("Month, by its first day", "月（以首日表示）"), DATED, _PRESENT),
    Dimension(
        "weekday",
        text("Day of the week, Monday is 1", "星期（1为周一）"),
        DATED,
        _PRESENT,
    ),
    Dimension("hour", text("Hour of the day", "时段（小时）"), DATED, _PRESENT),
    Dimension(
        "segment",
        text("Segment", "人群"),
        frozenset({Grain.SEGMENT_MEMBER}),
        text(
            "A person is in several segments at once: what he bought would be counted once in every one. Narrow by one "
            "segment instead.",
            "一人可同时在多个人群中：其购买会在每个人群里各算一次。请改为按单个人群筛选。",
        ),
    ),
    Dimension(
        "campaign",
        text("Campaign", "活动"),
        frozenset({Grain.DECISION, Grain.REDEMPTION}),
        text(
            "A person is in the audience of several campaigns: what he bought would be counted once in every one. Ask "
            "for the result of a campaign instead.",
            "一人可同时在多个活动的受众中：其购买会在每个活动里各算一次。请改看活动效果。",
        ),
    ),
)
DIMENSIONS: dict[str, Dimension] = {dimension.code: dimension for dimension in _ENTRIES}
PERSONAL = frozenset({Grain.ORDER, Grain.ORDER_LINE, Grain.RETURN, Grain.RETURN_LINE, Grain.FIRST_ORDER})
"""Facts that know their person, and so can be narrowed to a segment."""
