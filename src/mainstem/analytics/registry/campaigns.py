"""What became of messages, and coupons redeemed."""

from collections.abc import Callable
from typing import Any

from mainstem.analytics.contracts import GoodWhen, Grain, Unit
from mainstem.analytics.registry.metric import Definition, Metric, Text, aggregate, text

_BY_DECISION = ("campaign", "channel", "day", "week", "month", "weekday", "hour")
_DECIDED = text(
    "Dated by when the campaign decided about the person, whenever the thing happened.",
    "按活动对该人作出决定的时间计，与事情发生的时间无关。",
)

METHOD = text(
    "Intention to treat: everybody drawn, whether reached or not, after who cannot be reached or may not be written to "
    "was taken out. Converted: placed an order within the campaign's window after the decision. Interval of the "
    "conversion: Newcombe's hybrid score; of revenue per person: Welch; both two-sided, 95 %.",
    "意向性分析：先剔除不可触达或无许可者，再随机分组，分组后不论是否触达均计入。转化：决定之后、活动转化窗口内下过订单。"
    "转化率差区间用 Newcombe 混合得分法，人均销售额差区间用 Welch 法，均为双侧 95%。",
)


def _counting(
    code: str,
    name: Text,
    description: Text,
    condition: Callable[[Any], Any],
    *,
    good_when: GoodWhen = GoodWhen.UP,
) -> Metric:
    return Metric(
        code=code,
        name=name,
        description=description,
        basis=_DECIDED,
        unit=Unit.COUNT,
        owner="campaigns",
        formula=text("Number of decisions of which this holds", "符合此条件的决定数"),
        good_when=good_when,
        dimensions=_BY_DECISION,
        definitions=(Definition(Grain.DECISION, aggregate(lambda facts: facts.count(where=condition(facts)))),),
    )


CAMPAIGN_METRICS = (
    _counting(
        "audience",
        text("Audience", "受众"),
        text("Persons about whom campaigns decided, whatever the decision.", "活动作出决定的人数，不论决定为何。"),
        lambda facts: facts["id"].notnull(),
        good_when=GoodWhen.NEITHER,
    ),
    _counting(
        "held_out",
        text("Held out", "对照组"),
        text(
            "Persons who could have been written to and were held out at random.", "本可触达、但被随机留作对照的人数。"
        ),
        lambda facts: facts["outcome"] == "held_out",
        good_when=GoodWhen.NEITHER,
    ),
    _counting(
        "sent",
        text("Sent", "已发送"),
        text("Messages a provider took.", "服务商已接收的消息数。"),
        lambda facts: facts["outcome"] == "sent",
    ),
    _counting(
        "opened",
        text("Opened", "已打开"),
        text(
            "Messages opened by a person; machines that open mail are left out.", "被人打开的消息数，不含机器自动打开。"
        ),
        lambda facts: facts["opened_at"].notnull(),
    ),
    _counting(
        "clicked",
        text("Clicked", "已点击"),
        text("Messages whose link was followed by a person.", "链接被人点击的消息数。"),
        lambda facts: facts["clicked_at"].notnull(),
    ),
    _counting(
        "unsubscribed",
        text("Unsubscribed", "已退订"),
        text("Messages after which the person wanted no more.", "引发退订的消息数。"),
        lambda facts: facts["unsubscribed_at"].notnull(),
        good_when=GoodWhen.DOWN,
    ),
    Metric(
        code="redeemed",
        name=text("Coupons redeemed", "已核销优惠券"),
        description=text("Coupons redeemed, as the tills reported it.", "收银端报告的优惠券核销数。"),
        basis=text("Dated by when the coupon was redeemed.", "按核销时间计。"),
        unit=Unit.COUNT,
        owner="campaigns",
        formula=text("Number of redemptions reported", "上报的核销数"),
        dimensions=("campaign", "source", "day", "week", "month", "weekday", "hour"),
        definitions=(Definition(Grain.REDEMPTION, aggregate(lambda facts: facts.count())),),
    ),
)
