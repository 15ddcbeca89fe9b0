"""What was sold and what came back."""

from collections.abc import Mapping
from decimal import Decimal

from mainstem.analytics.contracts import Additivity, GoodWhen, Grain, Unit
from mainstem.analytics.registry.metric import Combination, Definition, Metric, aggregate, text

_BY_ORDER = ("channel", "location", "source", "currency", "day", "week", "month", "weekday", "hour")
_BY_LINE = (*_BY_ORDER, "category", "department")
_MOVES_GOODS = ("goods", "fuel", "unknown")
_PLACED = text(
    "Dated by when the order was placed, whatever became of it later.", "按下单时间计，不论订单之后如何变化。"
)
_RETURNED = text("Dated by when the goods came back.", "按退货时间计。")


def _less(minuend: str, subtrahend: str) -> Combination:
    def formula(parts: Mapping[str, Decimal | None]) -> Decimal | None:
        return (parts[minuend] or Decimal(0)) - (parts[subtrahend] or Decimal(0))

    return Combination((minuend, subtrahend), formula, Grain.ORDER, is_linear=True)


def _ratio(above: str, below: str) -> Combination:
    def formula(parts: Mapping[str, Decimal | None]) -> Decimal | None:
        divisor = parts[below]
        return (parts[above] or Decimal(0)) / divisor if divisor else None

    return Combination((above, below), formula, Grain.ORDER)


SALES_METRICS = (
    Metric(
        code="orders",
        name=text("Orders", "订单数"),
        description=text(
            "How many orders were placed. By category or department: orders with at least one such line, so the parts "
            "add up to more than the whole.",
            "下单数量。按类目或部门细分时，为至少含一行该类商品的订单数，因此各部分之和大于总数。",
        ),
        basis=_PLACED,
        unit=Unit.COUNT,
        owner="sales",
        formula=text("Number of orders placed", "下单的订单数"),
        dimensions=_BY_LINE,
        filters=("segment",),
        definitions=(
            Definition(Grain.ORDER, aggregate(lambda facts: facts.count())),
            Definition(
                Grain.ORDER_LINE,
                aggregate(lambda facts: facts["order_id"].nunique()),
                frozenset({"order_id"}),
                Additivity.NOT_ADDITIVE,
            ),
        ),
    ),
    Metric(
        code="generated_orders",
        name=text("Generated orders", "生成的订单数"),
        description=text(
            "How many of the orders were generated for a demonstration rather than recorded in trade.",
            "订单中为演示而生成、并非真实交易记录的数量。",
        ),
        basis=_PLACED,
        unit=Unit.COUNT,
        owner="sales",
        formula=text("Number of orders marked as generated", "标记为生成的订单数"),
        good_when=GoodWhen.NEITHER,
        dimensions=_BY_LINE,
        filters=("segment",),
        definitions=(
            Definition(
                Grain.ORDER,
                aggregate(lambda facts: facts.count(where=facts["is_generated"])),
                frozenset({"is_generated"}),
            ),
            Definition(
                Grain.ORDER_LINE,
                aggregate(lambda facts: facts["order_id"].nunique(where=facts["is_generated"])),
                frozenset({"order_id", "is_generated"}),
                Additivity.NOT_ADDITIVE,
            ),
        ),
    ),
    Metric(
        code="revenue",
        name=text("Revenue", "销售额"),
        description=text(
            "Sales value of all lines: what the seller takes in, after shelf discounts and before the customer's "
            "coupons are deducted. Services and fees are in it.",
            "全部订单行的销售价值：扣除货架折扣之后、扣减顾客优惠券之前卖方的收入，含服务与费用。",
        ),
        basis=_PLACED,
        unit=Unit.MONEY,
        owner="sales",
        formula=text("Sum of the sales value of all order lines", "全部订单行销售价值之和"),
        dimensions=_BY_LINE,
        filters=("segment",),
        beside=("currency",),
        definitions=(
            Definition(Grain.ORDER, aggregate(lambda facts: facts["value"].sum()), frozenset({"value"})),
            Definition(Grain.ORDER_LINE, aggregate(lambda facts: facts["value"].sum()), frozenset({"value"})),
        ),
    ),
    Metric(
        code="returns",
        name=text("Returns", "退货单数"),
        description=text("How many returns were accepted.", "受理的退货单数量。"),
        basis=_RETURNED,
        unit=Unit.COUNT,
        owner="sales",
        formula=text("Number of returns accepted", "受理的退货单数"),
        good_when=GoodWhen.DOWN,
        dimensions=_BY_LINE,
        filters=("segment",),
        definitions=(
            Definition(Grain.RETURN, aggregate(lambda facts: facts.count())),
            Definition(
                Grain.RETURN_LINE,
                aggregate(lambda facts: facts["return_id"].nunique()),
                frozenset({"return_id"}),
                Additivity.NOT_ADDITIVE,
            ),
        ),
    ),
    Metric(
        code="return_value",
        name=text("Return value", "退货额"),
        description=text(
            "What was given back for returned lines, as a positive amount.", "退货行退还的金额，以正数表示。"
        ),
        basis=_RETURNED,
        unit=Unit.MONEY,
        owner="sales",
        formula=text("Sum of what was given back for all return lines", "全部退货行退还金额之和"),
        good_when=GoodWhen.DOWN,
        dimensions=_BY_LINE,
        filters=("segment",),
        beside=("currency",),
        definitions=(
            Definition(Grain.RETURN, aggregate(lambda facts: -facts["value"].sum()), frozenset({"value"})),
            Definition(Grain.RETURN_LINE, aggregate(lambda facts: -facts["value"].sum()), frozenset({"value"})),
        ),
    ),
    Metric(
        code="net_revenue",
        name=text("Net revenue", "净销售额"),
        description=text(
            "Revenue of the period less what was given back in the period, for whatever order.",
            "期间销售额减去期间内退还的金额（不论退的是哪一期的订单）。",
        ),
        basis=text(
            "Sales dated by when the order was placed, returns by when the goods came back.",
            "销售按下单时间计，退货按退货时间计。",
        ),
        unit=Unit.MONEY,
        owner="sales",
        formula=text("Revenue − return value", "销售额 − 退货额"),
        dimensions=_BY_LINE,
        filters=("segment",),
        beside=("currency",),
        combination=_less("revenue", "return_value"),
    ),
    Metric(
        code="aov",
        name=text("Average order value", "客单价"),
        description=text("Revenue divided by orders.", "销售额除以订单数。"),
        basis=_PLACED,
        unit=Unit.MONEY,
        owner="sales",
        formula=text("Revenue ÷ orders", "销售额 ÷ 订单数"),
        dimensions=_BY_ORDER,
        filters=("segment",),
        beside=("currency",),
        combination=_ratio("revenue", "orders"),
    ),
    Metric(
        code="units",
        name=text("Units", "销量"),
        description=text(
            "Units sold on lines that move goods or fuel, per unit of measure: litres and pieces are never added.",
            "货品与燃料订单行的销量，按计量单位分列：升与件不相加。",
        ),
        basis=_PLACED,
        unit=Unit.QUANTITY,
        owner="sales",
        formula=text("Sum of the quantities of lines that move goods or fuel", "货品与燃料订单行数量之和"),
        dimensions=(*_BY_LINE, "unit_of_measure"),
        filters=("segment",),
        beside=("unit_of_measure",),
        definitions=(
            Definition(
                Grain.ORDER_LINE,
                aggregate(lambda facts: facts["quantity"].sum(where=facts["kind"].isin(_MOVES_GOODS))),
                frozenset({"quantity", "kind"}),
            ),
        ),
    ),
    Metric(
        code="return_rate",
        name=text("Return rate", "退货率"),
        description=text(
            "Return value divided by revenue of the same period: a share of money, not of parcels.",
            "同期退货额除以销售额：按金额而非件数计算的占比。",
        ),
        basis=text(
            "Sales dated by when the order was placed, returns by when the goods came back.",
            "销售按下单时间计，退货按退货时间计。",
        ),
        unit=Unit.SHARE,
        owner="sales",
        formula=text("Return value ÷ revenue", "退货额 ÷ 销售额"),
        good_when=GoodWhen.DOWN,
        dimensions=_BY_LINE,
        filters=("segment",),
        beside=("currency",),
        combination=_ratio("return_value", "revenue"),
    ),
)
