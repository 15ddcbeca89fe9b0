"""The import kind `products`."""

from mainstem.catalog.operations import load_products, undo_products
from mainstem.events.contracts import FieldType, ImportField, ImportKind
from mainstem.events.imports.operations import register_kind

_TEXT = FieldType.TEXT

KIND = ImportKind(
    code="products",
    fields=(
        ImportField("sku", _TEXT, required=True, description="Stock keeping unit", description_zh="商品编码"),
        ImportField("name", _TEXT, description="Name", description_zh="名称"),
        ImportField(
            "kind",
            _TEXT,
            description="goods, fuel, service, fee, voucher, donation, adjustment or other; goods if left out",
            description_zh="goods、fuel、service、fee、voucher、donation、adjustment 或 other，缺省为 goods",
        ),
        ImportField("department", _TEXT, description="Department", description_zh="部门"),
        ImportField("category", _TEXT, description="Category", description_zh="品类"),
        ImportField("sub_category", _TEXT, description="Sub-category", description_zh="子品类"),
        ImportField("brand_name", _TEXT, description="Brand on the product", description_zh="商品品牌"),
        ImportField("manufacturer", _TEXT, description="Manufacturer", description_zh="制造商"),
        ImportField("package_size", _TEXT, description="Package size as printed", description_zh="包装规格"),
        ImportField(
            "unit_of_measure",
            _TEXT,
            description="What one unit of quantity is; piece if left out",
            description_zh="数量单位，缺省为 piece",
        ),
    ),
    load=load_products,
    undo=undo_products,
    document_field="sku",
    description={"en": "Products, one per row.", "zh-CN": "商品，每行一个。"},
)

register_kind(KIND)
