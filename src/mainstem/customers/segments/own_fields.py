"""What segments may ask of this context itself: profiles, traits, identifiers. Importing this declares it."""

from mainstem.customers.segments.fields import (
    PERSON_KEY,
    REGISTRY,
    FieldType,
    Measure,
    Registry,
    SegmentField,
    SegmentTable,
)
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"
TIMESTAMP = "timestamp('UTC')"

PERSONS = "persons"
MEMBERSHIP = "membership"
RFM = "rfm"
DAYS = {"en": "days", "zh-CN": "天"}


def declare(registry: Registry) -> None:
    """Declare the tables and fields of this context."""
    registry.register_table(
        SegmentTable(
            PERSONS,
            {"person_id": "uuid", "first_seen": TIMESTAMP, "last_seen": TIMESTAMP},
            sql.text(PACKAGE, "segment_persons"),
            key=PERSON_KEY,
        )
    )
    registry.register_table(
        SegmentTable(
            MEMBERSHIP,
            {"ref": "uuid", "person_id": "uuid", "kind": "string"},
            sql.text(PACKAGE, "segment_membership"),
            key=PERSON_KEY,
        )
    )
    registry.register_table(
        SegmentTable(
            "traits",
            {"person_id": "uuid", "name": "string", "text_value": "string", "number_value": "decimal(30, 15)"},
            sql.text(PACKAGE, "segment_traits"),
            key=PERSON_KEY,
        )
    )
    # Worked out from `orders` over everyone; see `rfm.py`.
    registry.register_table(
        SegmentTable(
            RFM,
            {"person_id": "uuid", "r": "int64", "f": "int64", "m": "int64", "segment": "string"},
            "",
            key=PERSON_KEY,
        )
    )
    for declared in FIELDS:
        registry.register_field(declared)


FIELDS = (
    SegmentField(
        "profile.first_seen_days_ago",
        PERSONS,
        FieldType.DAYS,
        Measure.FIRST,
        {"en": "days since first seen", "zh-CN": "首次出现距今天数"},
        column="first_seen",
        unit=DAYS,
    ),
    SegmentField(
        "profile.last_seen_days_ago",
        PERSONS,
        FieldType.DAYS,
        Measure.LAST,
        {"en": "days since last seen", "zh-CN": "最近出现距今天数"},
        column="last_seen",
        unit=DAYS,
    ),
    SegmentField(
        "profile.first_seen_at",
        PERSONS,
        FieldType.MOMENT,
        Measure.FIRST,
        {"en": "first seen", "zh-CN": "首次出现时间"},
        column="first_seen",
    ),
    SegmentField(
        "profile.identifiers",
        MEMBERSHIP,
        FieldType.NUMBER,
        Measure.COUNT,
        {"en": "number of identifiers", "zh-CN": "标识数量"},
        filters=("kind",),
    ),
    SegmentField(
        "profile.reachable_by",
        MEMBERSHIP,
        FieldType.SET,
        Measure.VALUES,
        {"en": "known identifiers", "zh-CN": "已有标识"},
        column="kind",
        suggested=("phone", "email", "openid", "unionid", "account", "member_card", "shop_id", "cookie"),
    ),
    SegmentField(
        "trait.",
        "traits",
        FieldType.TEXT,
        Measure.ONLY,
        {"en": "trait", "zh-CN": "特征"},
        is_prefix=True,
    ),
    SegmentField(
        "rfm.r",
        RFM,
        FieldType.NUMBER,
        Measure.ONLY,
        {"en": "recency score (5 is most recent)", "zh-CN": "R 最近购买得分(5 为最近)"},
        column="r",
    ),
    SegmentField(
        "rfm.f",
        RFM,
        FieldType.NUMBER,
        Measure.ONLY,
        {"en": "frequency score (5 is most often)", "zh-CN": "F 购买频次得分(5 为最多)"},
        column="f",
    ),
    SegmentField(
        "rfm.m",
        RFM,
        FieldType.NUMBER,
        Measure.ONLY,
        {"en": "value score (5 is highest)", "zh-CN": "M 消费金额得分(5 为最高)"},
        column="m",
    ),
    SegmentField(
        "rfm.segment",
        RFM,
        FieldType.TEXT,
        Measure.ONLY,
        {"en": "RFM segment", "zh-CN": "RFM 分层"},
        column="segment",
        suggested=(
            "champions",
            "loyal",
            "potential_loyalist",
            "new",
            "promising",
            "needs_attention",
            "about_to_sleep",
            "at_risk",
            "cannot_lose",
            "hibernating",
        ),
    ),
)


declare(REGISTRY)
