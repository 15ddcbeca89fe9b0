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


def _named(en: str, zh: str) -> dict[str, str]:
    return {"en": en, "zh-CN": zh}


KINDS = {
    "phone": _named("phone", "手机号"),
    "email": _named("e-mail", "邮箱"),
    "openid": _named("WeChat openid", "微信openid"),
    "unionid": _named("WeChat unionid", "微信unionid"),
    "account": _named("account", "账号"),
    "member_card": _named("member card", "会员卡"),
    "shop_id": _named("shop customer number", "店铺客户号"),
    "cookie": _named("browser", "浏览器"),
}
"""The kinds of identifier worth asking for; `rules/classes.py` knows them all."""
RFM_NAMES = {
    "champions": _named("champions", "高价值活跃"),
    "loyal": _named("loyal", "忠诚"),
    "potential_loyalist": _named("potential loyalists", "潜在忠诚"),
    "new": _named("new", "新客"),
    "promising": _named("promising", "有潜力"),
    "needs_attention": _named("need attention", "需要关注"),
    "about_to_sleep": _named("about to sleep", "即将沉睡"),
    "at_risk": _named("at risk", "有流失风险"),
    "cannot_lose": _named("cannot lose them", "不能流失"),
    "hibernating": _named("hibernating", "沉睡"),
}


def declare(registry: Registry) -> None:
    """Declare the tables and fields of this context."""
    registry.register_table(
        SegmentTable(
            PERSONS,
            {"person_id": "uuid", "first_seen": TIMESTAMP, "last_seen": TIMESTAMP},
            sql.text(PACKAGE, "segment_persons"),
            key=PERSON_KEY,
            postgres_keys_query=sql.text(PACKAGE, "segment_everybody"),
            label=_named("Profile", "基本资料"),
        )
    )
    registry.register_table(
        SegmentTable(
            MEMBERSHIP,
            {"ref": "uuid", "person_id": "uuid", "kind": "string"},
            sql.text(PACKAGE, "segment_membership"),
            key=PERSON_KEY,
            postgres_keys_query=sql.text(PACKAGE, "segment_belonging"),
            label=_named("Identifiers", "身份标识"),
            column_labels={"kind": _named("kind", "类型")},
        )
    )
    registry.register_table(
        SegmentTable(
            "traits",
            {"person_id": "uuid", "name": "string", "text_value": "string", "number_value": "decimal(30, 15)"},
            sql.text(PACKAGE, "segment_traits"),
            key=PERSON_KEY,
            label=_named("Traits", "属性"),
        )
    )
    # Worked out from `orders` over everyone; see `rfm.py`.
    registry.register_table(
        SegmentTable(
            RFM,
            {"person_id": "uuid", "r": "int64", "f": "int64", "m": "int64", "segment": "string"},
            "",
            key=PERSON_KEY,
            label=_named("RFM, last 365 days", "RFM，最近365天"),
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
        suggested=tuple(KINDS),
        value_labels=KINDS,
    ),
    SegmentField(
        "trait.",
        "traits",
        FieldType.TEXT,
        Measure.ONLY,
        {"en": "trait", "zh-CN": "属性"},
        is_prefix=True,
    ),
    SegmentField(
        "rfm.r",
        RFM,
        FieldType.NUMBER,
        Measure.ONLY,
        {"en": "recency score (5 is most recent)", "zh-CN": "R最近购买得分（5为最近）"},
        column="r",
    ),
    SegmentField(
        "rfm.f",
        RFM,
        FieldType.NUMBER,
        Measure.ONLY,
        {"en": "frequency score (5 is most often)", "zh-CN": "F购买频次得分（5为最多）"},
        column="f",
    ),
    SegmentField(
        "rfm.m",
        RFM,
        FieldType.NUMBER,
        Measure.ONLY,
        {"en": "value score (5 is highest)", "zh-CN": "M消费金额得分（5为最高）"},
        column="m",
    ),
    SegmentField(
        "rfm.segment",
        RFM,
        FieldType.TEXT,
        Measure.ONLY,
        {"en": "RFM segment", "zh-CN": "RFM分层"},
        column="segment",
        suggested=tuple(RFM_NAMES),
        value_labels=RFM_NAMES,
    ),
)


declare(REGISTRY)
