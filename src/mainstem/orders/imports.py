"""The import kind `orders`."""

from mainstem.catalog.queries import iter_skus
from mainstem.events.contracts import FieldType, ImportField, ImportKind
from mainstem.events.imports.operations import register_kind
from mainstem.orders.operations.forget_import import forget_orders
from mainstem.orders.operations.load_orders import finish_orders, load_orders


def _field(
    name: str, type_: FieldType, text: str, text_zh: str, *, required: bool = False, namespace: str | None = None
) -> ImportField:
    return ImportField(name, type_, required, namespace, text, text_zh)


_HEADER = (
    _field("external_id", FieldType.TEXT, "Number of the order at its source", "来源系统中的订单号", required=True),
    _field("version", FieldType.INTEGER, "Version of the order; 1 if left out", "订单版本，缺省为 1"),
    _field("placed_at", FieldType.TIMESTAMP, "When it was placed", "下单时间", required=True),
    _field("channel", FieldType.TEXT, "Channel; store if left out", "渠道，缺省为 store"),
    _field("channel_order_id", FieldType.TEXT, "Number in the channel, if another", "渠道订单号（如不同）"),
    _field("location", FieldType.TEXT, "Store or warehouse the goods left", "出货门店或仓库"),
    _field("brand", FieldType.TEXT, "Brand", "品牌"),
    _field("customer", FieldType.TEXT, "The customer's number at the source", "顾客编号", namespace="user"),
    _field("currency", FieldType.TEXT, "Currency of all amounts", "币种", required=True),
    _field("country", FieldType.TEXT, "Country of delivery", "收货国家"),
    _field("is_generated", FieldType.BOOLEAN, "Generated, not real", "生成的数据，并非真实"),
)
_LINE = (
    _field("sku", FieldType.TEXT, "Stock keeping unit, or the code of a fee", "商品编码或费用代码", required=True),
    _field("description", FieldType.TEXT, "What the receipt calls it", "小票上的名称"),
    _field(
        "line_kind",
        FieldType.TEXT,
        "goods, fuel, service, fee, voucher, donation, adjustment or other; from the catalog if left out",
        "行类型，缺省取自商品目录",
    ),
    _field("quantity", FieldType.INTEGER, "Selling units", "数量", required=True),
    _field("unit_price", FieldType.DECIMAL, "Price of one unit", "单价"),
    _field("value", FieldType.DECIMAL, "What the seller takes in, before coupons", "行金额（券前）", required=True),
    _field("shelf_discount", FieldType.DECIMAL, "Discount on the shelf price", "货架折扣"),
    _field("coupon_discount", FieldType.DECIMAL, "Coupons the customer paid with", "优惠券抵扣"),
    _field("coupon_match_discount", FieldType.DECIMAL, "What the seller added to coupons", "商家加码"),
)

KIND = ImportKind(
    code="orders",
    fields=_HEADER + _LINE,
    load=load_orders,
    undo=forget_orders,
    finish=finish_orders,
    document_field="external_id",
    document_kinds=("order", "return", "write_off", "find"),
    lookups={"product": iter_skus},
    options={
        "unknown_product": ("register", "keep", "refuse"),
        "missing_stock": ("presume", "refuse"),
        "link_returns": ("latest_earlier_order",),
    },
    description={
        "en": "Orders and returns, one line per row; the stock moves with them.",
        "zh-CN": "订单与退货，每行一个商品行；库存随之变动。",
    },
)

register_kind(KIND)
