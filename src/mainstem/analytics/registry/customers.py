"""Who bought: persons after identity resolution. Orders without a known customer belong to nobody here."""

from collections.abc import Callable, Sequence
from typing import Any

from mainstem.analytics.contracts import Additivity, GoodWhen, Grain, Unit
from mainstem.analytics.registry.metric import Definition, Metric, aggregate, text

_BY_ORDER = ("channel", "location", "source", "currency", "day", "week", "month", "weekday", "hour")
_PERSON = frozenset({"person"})
_BASIS = text(
    "Dated by when the order was placed. Identifiers count as the person they belong to now; orders without a customer "
    "are left out.",
    "按下单时间计。标识按其当前所属的人计；无顾客信息的订单不计入。",
)


def _share_who_came_back(facts: Any, keys: Sequence[str]) -> Any:
    return _share_of_persons(facts, keys, lambda known: known.count())


def _share_in_several_channels(facts: Any, keys: Sequence[str]) -> Any:
    return _share_of_persons(facts, keys, lambda known: known["channel"].nunique())


def _share_of_persons(facts: Any, keys: Sequence[str], counted: Callable[[Any], Any]) -> Any:
    """Return the share of the known buyers whose count is two or more."""
    known = facts.filter(facts["person"].notnull())
    per_person = known.group_by([*keys, "person"]).aggregate(counted=counted(known))
    share = (per_person["counted"] >= 2).cast("int64").sum() / per_person.count()
    value = share.name("value")
    return per_person.group_by(list(keys)).aggregate(value) if keys else per_person.aggregate(value)


CUSTOMER_METRICS = (
    Metric(
        code="active_customers",
        name=text("Active customers", "活跃顾客数"),
        description=text(
            "How many persons placed at least one order. Parts overlap: a person may buy in several channels.",
            "至少下过一单的人数。各部分有重叠：一个人可在多个渠道购买。",
        ),
        basis=_BASIS,
        unit=Unit.COUNT,
        owner="customers",
        formula=text("Number of different persons with an order", "下过单的不同人数"),
        dimensions=(*_BY_ORDER, "category", "department"),
        filters=("segment",),
        definitions=(
            Definition(
                Grain.ORDER, aggregate(lambda facts: facts["person"].nunique()), _PERSON, Additivity.NOT_ADDITIVE
            ),
            Definition(
                Grain.ORDER_LINE, aggregate(lambda facts: facts["person"].nunique()), _PERSON, Additivity.NOT_ADDITIVE
            ),
        ),
    ),
    Metric(
        code="new_customers",
        name=text("New customers", "新顾客数"),
        description=text(
            "How many persons placed the first order ever known of them, counted where and when that was.",
            "首次下单的人数，计入其首单发生的渠道与时间。",
        ),
        basis=_BASIS,
        unit=Unit.COUNT,
        owner="customers",
        formula=text("Number of persons whose first order it was", "首次下单的人数"),
        dimensions=_BY_ORDER,
        filters=("segment",),
        definitions=(Definition(Grain.FIRST_ORDER, aggregate(lambda facts: facts.count())),),
    ),
    Metric(
        code="repurchase_rate",
        name=text("Repurchase rate", "复购率"),
        description=text(
            "Share of the persons who bought in the period (and part) that placed two orders or more in it.",
            "期间（及该部分）内购买者中下过两单及以上的占比。",
        ),
        basis=_BASIS,
        unit=Unit.SHARE,
        owner="customers",
        formula=text("Persons with two orders or more ÷ persons with an order", "下过两单及以上的人数 ÷ 下过单的人数"),
        dimensions=_BY_ORDER,
        filters=("segment",),
        definitions=(Definition(Grain.ORDER, _share_who_came_back, _PERSON, Additivity.NOT_ADDITIVE),),
    ),
    Metric(
        code="cross_channel_share",
        name=text("Cross-channel customers", "跨渠道顾客占比"),
        description=text(
            "Share of the persons who bought in the period (and part) that bought in two channels or more.",
            "期间（及该部分）内购买者中在两个及以上渠道下过单的占比。",
        ),
        basis=_BASIS,
        unit=Unit.SHARE,
        owner="customers",
        formula=text(
            "Persons with orders in two channels or more ÷ persons with an order",
            "在两个及以上渠道下过单的人数 ÷ 下过单的人数",
        ),
        dimensions=tuple(code for code in _BY_ORDER if code != "channel"),
        filters=("segment",),
        definitions=(
            Definition(
                Grain.ORDER, _share_in_several_channels, frozenset({"person", "channel"}), Additivity.NOT_ADDITIVE
            ),
        ),
    ),
    Metric(
        code="segment_size",
        name=text("Segment size", "人群规模"),
        description=text(
            "How many persons are in a segment. Segments overlap: the sizes do not add up.",
            "人群中的人数。人群之间有重叠，规模不可相加。",
        ),
        basis=text("As of the last refresh of each segment.", "以各人群最近一次刷新为准。"),
        unit=Unit.COUNT,
        owner="customers",
        formula=text("Number of members at the last refresh", "最近一次刷新时的成员数"),
        good_when=GoodWhen.NEITHER,
        dimensions=("segment",),
        has_history=False,
        definitions=(
            Definition(
                Grain.SEGMENT_MEMBER,
                aggregate(lambda facts: facts["person"].nunique()),
                _PERSON,
                Additivity.NOT_ADDITIVE,
            ),
        ),
    ),
)
