"""
What segments may ask of the other contexts: orders, what was bought, behaviour, consents.

Each context says in its own `sql/segment_*.sql` how PostgreSQL finds its rows; this file names them and the fields read
from them. `lake_tables` gives the same tables out of the lake, for everybody at once.
"""

from collections.abc import Mapping
from typing import Any

import ibis

from mainstem.customers.contracts import FieldType, Measure, SegmentField, SegmentTable
from mainstem.customers.operations import register_field, register_table
from mainstem.kernel import sql

Label = tuple[str, str]
_MOMENT = "timestamp('UTC')"
_AMOUNT = "decimal(18, 4)"
_DAYS = {"en": "days", "zh-CN": "天"}
_CHANNEL = {"en": "channel", "zh-CN": "渠道"}
_VALUE = {"en": "value", "zh-CN": "金额"}
_WAYS = {
    "email": {"en": "e-mail", "zh-CN": "邮件"},
    "sms": {"en": "SMS", "zh-CN": "短信"},
    "phone": {"en": "calls", "zh-CN": "电话"},
    "wechat": {"en": "WeChat", "zh-CN": "微信"},
    "push": {"en": "push", "zh-CN": "App推送"},
    "post": {"en": "post", "zh-CN": "邮寄"},
}
_ORDER_FILTERS = ("channel", "location", "source", "value")
_LINE_FILTERS = ("category", "department", "brand", "sku", "channel", "quantity", "value")

register_table(
    SegmentTable(
        "orders",
        {
            "ref": "uuid",
            "order_id": "int64",
            "placed_at": _MOMENT,
            "channel": "string",
            "location": "string",
            "source": "string",
            "value": _AMOUNT,
        },
        sql.text("mainstem.orders", "segment_orders"),
        moment="placed_at",
        label={"en": "Orders", "zh-CN": "订单"},
        column_labels={
            "channel": _CHANNEL,
            "location": {"en": "store", "zh-CN": "门店"},
            "source": {"en": "source", "zh-CN": "来源"},
            "value": {"en": "order value", "zh-CN": "订单金额"},
        },
    )
)
register_table(
    SegmentTable(
        "products",
        {"sku": "string", "category": "string", "department": "string", "brand": "string"},
        sql.text("mainstem.catalog", "segment_products"),
        key="sku",
        column_labels={
            "category": {"en": "category", "zh-CN": "品类"},
            "department": {"en": "department", "zh-CN": "部门"},
            "brand": {"en": "brand", "zh-CN": "品牌"},
        },
    )
)
register_table(
    SegmentTable(
        "order_lines",
        {
            "ref": "uuid",
            "order_id": "int64",
            "placed_at": _MOMENT,
            "channel": "string",
            "sku": "string",
            "quantity": "int64",
            "value": _AMOUNT,
        },
        sql.text("mainstem.orders", "segment_order_lines"),
        moment="placed_at",
        lookup=("products", "sku"),
        label={"en": "Products bought", "zh-CN": "购买的商品"},
        column_labels={
            "sku": {"en": "product", "zh-CN": "商品"},
            "channel": _CHANNEL,
            "quantity": {"en": "quantity", "zh-CN": "数量"},
            "value": _VALUE,
        },
    )
)
register_table(
    SegmentTable(
        "events",
        {"ref": "uuid", "name": "string", "occurred_at": _MOMENT, "properties": "json"},
        sql.text("mainstem.events", "segment_events"),
        moment="occurred_at",
        properties="properties",
        label={"en": "Behaviour", "zh-CN": "行为事件"},
    )
)
register_table(
    SegmentTable(
        "consents",
        {"ref": "uuid", "channel": "string", "is_granted": "boolean"},
        sql.text("mainstem.governance", "segment_consents"),
        label={"en": "Consent", "zh-CN": "授权"},
    )
)


_CHANNELS = {
    "store": {"en": "Stores", "zh-CN": "门店"},
    "web": {"en": "Web shop", "zh-CN": "官网商城"},
    "mini": {"en": "Mini program", "zh-CN": "小程序"},
    "app": {"en": "App", "zh-CN": "App"},
    "market": {"en": "Marketplaces", "zh-CN": "平台电商"},
    "social": {"en": "Social shops", "zh-CN": "社交电商"},
    "call": {"en": "Call centre", "zh-CN": "呼叫中心"},
    "partner": {"en": "Partners", "zh-CN": "合作伙伴"},
}
"""The kinds of channel, as the console names them; a deployment's own codes are shown as they are."""


def _of_orders(code: str, kind: FieldType, measure: Measure, label: Label, column: str | None = None) -> None:
    register_field(
        SegmentField(
            f"orders.{code}",
            "orders",
            kind,
            measure,
            {"en": label[0], "zh-CN": label[1]},
            column=column,
            takes_window=True,
            filters=_ORDER_FILTERS,
            unit=_DAYS if kind == FieldType.DAYS else {},
            value_labels=_CHANNELS if column == "channel" and kind == FieldType.SET else {},
        )
    )


def _of_lines(code: str, kind: FieldType, measure: Measure, label: Label, column: str) -> None:
    register_field(
        SegmentField(
            f"bought.{code}",
            "order_lines",
            kind,
            measure,
            {"en": label[0], "zh-CN": label[1]},
            column=column,
            takes_window=True,
            filters=_LINE_FILTERS,
            unit=_DAYS if kind == FieldType.DAYS else {},
        )
    )


def _of_events(code: str, kind: FieldType, measure: Measure, label: Label, column: str | None = None) -> None:
    register_field(
        SegmentField(
            f"events.{code}",
            "events",
            kind,
            measure,
            {"en": label[0], "zh-CN": label[1]},
            column=column,
            takes_event=True,
            takes_window=True,
            unit=_DAYS if kind == FieldType.DAYS else {},
        )
    )


_of_orders("count", FieldType.NUMBER, Measure.COUNT, ("number of orders", "订单数"))
_of_orders("value", FieldType.NUMBER, Measure.SUM, ("order value", "订单金额"), "value")
_of_orders("average_value", FieldType.NUMBER, Measure.MEAN, ("average order value", "平均订单金额"), "value")
_of_orders("first_days_ago", FieldType.DAYS, Measure.FIRST, ("days since the first order", "首单距今天数"), "placed_at")
_of_orders(
    "last_days_ago", FieldType.DAYS, Measure.LAST, ("days since the last order", "最近下单距今天数"), "placed_at"
)
_of_orders("first_at", FieldType.MOMENT, Measure.FIRST, ("first order", "首单时间"), "placed_at")
_of_orders("last_at", FieldType.MOMENT, Measure.LAST, ("last order", "最近下单时间"), "placed_at")
_of_orders("channels", FieldType.SET, Measure.VALUES, ("channels ordered through", "下单渠道"), "channel")
_of_orders(
    "channel_count", FieldType.NUMBER, Measure.DISTINCT, ("number of channels ordered through", "下单渠道数"), "channel"
)
_of_orders("locations", FieldType.SET, Measure.VALUES, ("stores ordered at", "下单门店"), "location")
_of_orders("sources", FieldType.SET, Measure.VALUES, ("sources of orders", "订单来源"), "source")
_of_lines("categories", FieldType.SET, Measure.VALUES, ("categories bought", "购买过的品类"), "category")
_of_lines("departments", FieldType.SET, Measure.VALUES, ("departments bought", "购买过的部门"), "department")
_of_lines("brands", FieldType.SET, Measure.VALUES, ("brands bought", "购买过的品牌"), "brand")
_of_lines("skus", FieldType.SET, Measure.VALUES, ("products bought", "购买过的商品"), "sku")
_of_lines("value", FieldType.NUMBER, Measure.SUM, ("value bought", "购买金额"), "value")
_of_lines(
    "orders", FieldType.NUMBER, Measure.DISTINCT, ("number of orders holding it", "包含该商品的订单数"), "order_id"
)
_of_lines(
    "last_days_ago", FieldType.DAYS, Measure.LAST, ("days since it was last bought", "最近购买距今天数"), "placed_at"
)
_of_events("count", FieldType.NUMBER, Measure.COUNT, ("times of event", "事件次数"))
_of_events("last_days_ago", FieldType.DAYS, Measure.LAST, ("days since event", "事件距今天数"), "occurred_at")
_of_events(
    "first_days_ago", FieldType.DAYS, Measure.FIRST, ("days since first event", "首次事件距今天数"), "occurred_at"
)
register_field(
    SegmentField(
        "consent.marketing",
        "consents",
        FieldType.SET,
        Measure.PERMITTED,
        {"en": "channels that may be used for marketing", "zh-CN": "允许营销的渠道"},
        suggested=tuple(_WAYS),
        value_labels=_WAYS,
    )
)


def lake_tables(lake: Mapping[str, Any]) -> Mapping[str, Any]:
    """
    Return the tables segments ask, made of the lake's own: the same names and columns as in PostgreSQL.

    Tables that the lake does not hold are left out; a rule that asks for one of them is refused there.
    """
    given: dict[str, Any] = {name: lake[name] for name in ("persons", "traits", "consents") if name in lake}
    if "membership" in lake:
        given["membership"] = lake["membership"].select("ref", "person_id", "kind")
    if "orders" in lake:
        orders = lake["orders"]
        known = orders.filter(orders.customer_ref.notnull())
        given["orders"] = known.select(
            "placed_at", "channel", "location", "source", "value", ref=known.customer_ref, order_id=known.id
        )
        if "order_lines" in lake:
            heads = known.select(head_id=known.id, ref=known.customer_ref, channel=known.channel)
            lines = lake["order_lines"]
            given["order_lines"] = lines.join(heads, lines.order_id == heads.head_id).select(
                "ref", "order_id", "placed_at", "channel", "sku", "quantity", "value"
            )
    if "products" in lake:
        given["products"] = lake["products"].select("sku", "category", "department", "brand")
    if "events" in lake:
        events = lake["events"]
        named = events.filter(events.name.notnull() & (events.kind != "fact"))
        given["events"] = named.select(
            "name",
            "occurred_at",
            ref=ibis.coalesce(named.user_ref, named.anonymous_ref),
            properties=named.properties.cast("json"),
        ).filter(lambda rows: rows.ref.notnull())
    return given
