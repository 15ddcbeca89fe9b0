"""The import kind `touches`: mailings, redemptions and other things that reached a customer, as events of the log."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from mainstem.events.contracts import BatchOutcome, FieldType, ImportBatch, ImportField, ImportKind
from mainstem.events.imports.contracts import NotUndoable
from mainstem.events.imports.kinds import register
from mainstem.events.operations.append_staged import append_staged
from mainstem.events.queries import get_source
from mainstem.kernel import sql

PACKAGE = "mainstem.events.imports"
_TEXT = FieldType.TEXT


@transaction.atomic
def load_touches(batch: ImportBatch) -> BatchOutcome:
    """
    Write staged touches into the log, each (source, message id) once for ever, counted in the source's account.

    What stands in a column of its own becomes a property of the event under the same name.
    """
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "make_event_rows").encode())
    sql.run(PACKAGE, "stage_touches", import_id=str(batch.import_id))
    appended = append_staged(source=get_source(batch.source_code), now=batch.now)
    return BatchOutcome({"touches": appended.stored}, already_known=appended.deduplicated)


def undo_touches(import_id: UUID) -> Mapping[str, Any]:
    """
    Refuse: the log is append-only, and what read it has long acted on it.

    :raises NotUndoable: always
    """
    raise NotUndoable(
        "Touches are events, and the log is append-only: an import of touches cannot be taken back. Leave their source"
        " out where they must not count.",
        import_id=str(import_id),
    )


KIND = ImportKind(
    code="touches",
    fields=(
        ImportField(
            "message_id",
            _TEXT,
            required=True,
            description="Number of the event, unique at its source",
            description_zh="事件编号，在来源内唯一",
        ),
        ImportField(
            "event", _TEXT, required=True, description="Name, such as Campaign Mailed", description_zh="事件名称"
        ),
        ImportField("occurred_at", FieldType.TIMESTAMP, required=True, description="When", description_zh="发生时间"),
        ImportField(
            "customer",
            _TEXT,
            required=True,
            namespace="user",
            description="Whom it reached",
            description_zh="触达的顾客",
        ),
        ImportField("campaign", _TEXT, description="Campaign", description_zh="营销活动"),
        ImportField("coupon", _TEXT, description="Coupon", description_zh="优惠券"),
        ImportField("channel", _TEXT, description="Channel", description_zh="渠道"),
        ImportField("creative", _TEXT, description="Creative or variant", description_zh="素材或版本"),
        ImportField("location", _TEXT, description="Store", description_zh="门店"),
        ImportField("sku", _TEXT, description="Product", description_zh="商品"),
        ImportField("value", FieldType.DECIMAL, description="Amount", description_zh="金额"),
        ImportField("currency", _TEXT, description="Currency", description_zh="币种"),
    ),
    load=load_touches,
    undo=undo_touches,
    is_undoable=False,
    description={
        "en": "Mailings, redemptions and other touches, one per row; they become events.",
        "zh-CN": "邮寄、核销等触达，每行一个，成为事件。",
    },
)

register(KIND)
