"""The import kind `stock`."""

from mainstem.events.contracts import FieldType, ImportField, ImportKind
from mainstem.events.imports.operations import register_kind
from mainstem.inventory.operations import forget_import, load_stock

KIND = ImportKind(
    code="stock",
    fields=(
        ImportField(
            "document",
            FieldType.TEXT,
            required=True,
            description="Number of the delivery note, opening list or count; may be put together from columns",
            description_zh="单据号（送货单、期初单等），可由多列拼成",
        ),
        ImportField("sku", FieldType.TEXT, required=True, description="Stock keeping unit", description_zh="商品编码"),
        ImportField(
            "location", FieldType.TEXT, required=True, description="Store or warehouse", description_zh="门店或仓库"
        ),
        ImportField(
            "quantity",
            FieldType.INTEGER,
            required=True,
            description="Units; a write-off may be written with or without a minus",
            description_zh="数量，报损带不带负号均可",
        ),
        ImportField(
            "move_kind",
            FieldType.TEXT,
            required=True,
            description="opening, delivery, write_off or find",
            description_zh="opening、delivery、write_off 或 find",
        ),
        ImportField("occurred_at", FieldType.TIMESTAMP, required=True, description="When", description_zh="发生时间"),
        ImportField(
            "is_derived",
            FieldType.BOOLEAN,
            description="Derived by a rule, not reported by anybody",
            description_zh="由规则推算，并非实际上报",
        ),
    ),
    load=load_stock,
    undo=forget_import,
    document_field="document",
    options={"missing_stock": ("presume", "refuse")},
    description={
        "en": "Stock that was there, arrived, was written off or found; one product per row.",
        "zh-CN": "期初、到货、报损与盘盈，每行一个商品。",
    },
)

register_kind(KIND)
