"""Which column of a file probably fills which field: by name, in English and Chinese. A proposal, never a decision."""

from collections.abc import Iterable, Mapping

from mainstem.events.contracts import ImportKind

_SEPARATORS = str.maketrans("", "", " _-./()（）:：#")

# Names under which fields travel in files of other systems; without separators and in lower case.
OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "external_id": ("orderid", "ordernumber", "orderno", "invoice", "invoiceno", "basketid", "order",
                    "订单号", "订单编号", "单号"),
    "placed_at": ("orderdate", "invoicedate", "date", "datetime", "timestamp", "transactiontimestamp", "createdat",
                  "orderedat", "下单时间", "交易时间", "订单时间", "日期"),
    "sku": ("productid", "stockcode", "itemcode", "itemid", "item", "product", "articleid", "barcode", "商品编码",
            "商品编号", "货号", "商品"),
    "quantity": ("qty", "units", "count", "数量", "件数"),
    "value": ("salesvalue", "amount", "linetotal", "total", "金额", "实付金额", "小计"),
    "unit_price": ("price", "unitprice", "单价", "价格"),
    "customer": ("customerid", "householdid", "memberid", "userid", "buyerid", "顾客", "顾客编号", "客户编号",
                 "会员号"),
    "channel": ("saleschannel", "渠道"),
    "location": ("storeid", "store", "shop", "warehouse", "site", "门店", "门店编号", "仓库", "店铺"),
    "description": ("productname", "product", "itemname", "title", "商品名称", "品名"),
    "currency": ("currencycode", "币种"),
    "country": ("countrycode", "shiptocountry", "国家"),
    "name": ("productname", "fullname", "customername", "title", "名称", "姓名", "品名", "商品名称"),
    "department": ("部门", "大类"),
    "category": ("productcategory", "类目", "分类", "品类"),
    "sub_category": ("subcategory", "producttype", "小类", "子类目"),
    "brand_name": ("brand", "品牌"),
    "brand": ("brandcode", "品牌"),
    "account": ("customerid", "householdid", "userid", "memberid", "账号", "会员编号", "顾客编号", "客户编号"),
    "member_card": ("cardnumber", "cardno", "会员卡号", "卡号"),
    "phone": ("mobile", "mobilephone", "phonenumber", "tel", "手机", "手机号", "电话", "联系电话"),
    "email": ("emailaddress", "mail", "邮箱", "电子邮箱"),
    "address": ("street", "postaladdress", "地址", "详细地址"),
    "birthday": ("birthdate", "dateofbirth", "dob", "生日", "出生日期"),
    "registered_at": ("registeredon", "signupdate", "createdat", "注册时间", "注册日期"),
    "document": ("documentid", "documentnumber", "docno", "receipt", "单据号", "单号"),
    "occurred_at": ("date", "datetime", "timestamp", "time", "发生时间", "时间", "日期"),
    "move_kind": ("kind", "type", "movement", "类型"),
    "message_id": ("eventid", "id", "事件编号"),
    "event": ("eventname", "name", "事件", "事件名称"),
}  # fmt: skip


def plain(name: str) -> str:
    """
    Return a name without what does not tell names apart.

    >>> plain("Order No.")
    'orderno'
    """
    return name.translate(_SEPARATORS).casefold()


def suggest(kind: ImportKind, columns: Iterable[str]) -> dict[str, str]:
    """Return field -> column for every field that a column's name speaks for; no column is proposed twice."""
    by_name = {plain(column): column for column in reversed(list(columns))}
    found: dict[str, str] = {}
    taken: set[str] = set()
    for exact in (True, False):
        for entry in kind.fields:
            names = (plain(entry.name),) if exact else OTHER_NAMES.get(entry.name, ())
            column = next((by_name[name] for name in names if name in by_name), None)
            if column is not None and entry.name not in found and column not in taken:
                found[entry.name] = column
                taken.add(column)
    return found
