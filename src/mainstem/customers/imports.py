"""The import kind `customers`: a file of customers becomes identifiers, evidence, traits and consents."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from mainstem.customers.contracts import EvidencePair, TraitValue
from mainstem.customers.operations.forget_import import forget_import
from mainstem.customers.operations.note import Sighting, note_sightings
from mainstem.customers.operations.resolve import resolve
from mainstem.customers.operations.traits import note_traits
from mainstem.customers.rules.classes import STRENGTH, IdentifierClass, class_of
from mainstem.customers.rules.sightings import looks_like_contact
from mainstem.events.contracts import BatchOutcome, FieldType, ImportBatch, ImportField, ImportKind, RejectedRow
from mainstem.events.imports.operations import register_kind
from mainstem.governance.contracts import ConsentGiven, ConsentState, Purpose
from mainstem.governance.operations import record_consents
from mainstem.kernel import clock, sql

PACKAGE = "mainstem.customers"
ROWS_AT_A_TIME = 5_000
FREE_TRAITS = tuple(f"trait_{number}" for number in range(1, 11))
CONSENT_CHANNELS = {
    "consent_any": "*",
    "consent_email": "email",
    "consent_sms": "sms",
    "consent_phone": "phone",
    "consent_wechat": "wechat",
    "consent_push": "push",
    "consent_post": "post",
}
CHANNEL_WORDS = {
    "*": ("every channel", "所有渠道"),
    "email": ("e-mail", "邮件"),
    "sms": ("text messages", "短信"),
    "phone": ("calls", "电话"),
    "wechat": ("WeChat", "微信"),
    "push": ("app push", "App 推送"),
    "post": ("letters", "信函"),
}

Found = tuple[str, UUID]


def _identifier(name: str, namespace: str, text: str, text_zh: str) -> ImportField:
    return ImportField(name, FieldType.TEXT, namespace=namespace, description=text, description_zh=text_zh)


def _trait(name: str, kind: FieldType, text: str, text_zh: str) -> ImportField:
    return ImportField(name, kind, description=text, description_zh=text_zh)


IDENTIFIER_FIELDS = (
    _identifier("account", "user", "Account number at the source", "来源系统中的账号"),
    _identifier("member_card", "member_card", "Member card number", "会员卡号"),
    _identifier("shop_account", "marketplace", "Buyer id that a marketplace gives this shop", "平台店铺内的买家标识"),
    _identifier("phone", "phone", "Mobile number", "手机号"),
    _identifier("email", "email", "E-mail address", "邮箱"),
    _identifier("openid", "openid", "WeChat openid (name the app in the mapping)", "微信 openid（在映射中写明应用）"),
    _identifier("unionid", "unionid", "WeChat unionid", "微信 unionid"),
    _identifier("cookie", "anonymous", "Anonymous id of a browser or device", "浏览器或设备的匿名标识"),
)
CONTACT_FIELDS = (
    _identifier("name", "name", "Full name; kept in the vault", "姓名（只存入保险库）"),
    _identifier("address", "address", "Postal address; kept in the vault", "地址（只存入保险库）"),
    _identifier("birthday", "birthday", "Birthday; kept in the vault", "生日（只存入保险库）"),
)
TRAIT_FIELDS = (
    _trait("age", FieldType.TEXT, "Age or age band", "年龄或年龄段"),
    _trait("birth_year", FieldType.INTEGER, "Year of birth", "出生年份"),
    _trait("gender", FieldType.TEXT, "Gender", "性别"),
    _trait("income", FieldType.TEXT, "Income or income band", "收入或收入段"),
    _trait("household_size", FieldType.TEXT, "People in the household", "家庭人数"),
    _trait("household_composition", FieldType.TEXT, "Composition of the household", "家庭构成"),
    _trait("marital_status", FieldType.TEXT, "Marital status", "婚姻状况"),
    _trait("home_ownership", FieldType.TEXT, "Home ownership", "住房情况"),
    _trait("kids_count", FieldType.TEXT, "Number of children", "子女数量"),
    _trait("occupation", FieldType.TEXT, "Occupation", "职业"),
    _trait("language", FieldType.TEXT, "Preferred language", "首选语言"),
    _trait("city", FieldType.TEXT, "City", "城市"),
    _trait("province", FieldType.TEXT, "Province or state", "省份"),
    _trait("country", FieldType.TEXT, "Country", "国家"),
    _trait("home_store", FieldType.TEXT, "Store the customer belongs to", "归属门店"),
    _trait("tier", FieldType.TEXT, "Member tier", "会员等级"),
    _trait("tags", FieldType.TEXT, "Tags, separated by commas", "标签（逗号分隔）"),
    _trait("registered_at", FieldType.TIMESTAMP, "When the customer registered", "注册时间"),
    _trait("has_generated_contacts", FieldType.BOOLEAN, "Contact data was generated", "联系方式为生成数据"),
    *(
        _trait(
            name,
            FieldType.TEXT,
            f"A trait of your own; options.{name} names it",
            f"自定义特征，名称写在 options.{name}",
        )
        for name in FREE_TRAITS
    ),
)
CONSENT_FIELDS = tuple(
    ImportField(
        name,
        FieldType.BOOLEAN,
        description=f"Consent to marketing: {CHANNEL_WORDS[channel][0]}",
        description_zh=f"营销同意：{CHANNEL_WORDS[channel][1]}",
    )
    for name, channel in CONSENT_CHANNELS.items()
)
MOMENT_FIELDS = (
    ImportField(
        "observed_at", FieldType.TIMESTAMP, description="As of when the row is true", description_zh="数据的时间点"
    ),
    ImportField(
        "consent_at",
        FieldType.TIMESTAMP,
        description="When consent was given or refused",
        description_zh="同意或拒绝的时间",
    ),
)


def load(batch: ImportBatch) -> BatchOutcome:
    """
    Load staged customers. A row that the same source has brought before with the same content is known.

    The row's identifiers are joined to its strongest one; what a rule stands against stays apart and is visible as a
    refusal. Rows that name nobody are set aside.
    """
    counts = dict.fromkeys(
        ("customers", "identifiers", "evidence", "traits", "traits_with_contacts", "consents", "merges", "refused"), 0
    )
    rejected: list[RejectedRow] = []
    known = 0
    for rows in _staged(batch.stage):
        named = []
        for row in rows:
            found = _found(row)
            if found:
                named.append((row, found))
            else:
                rejected.append(RejectedRow(row["row_number"], "account", "", "no_identifier"))
        fresh = _without_known(named, batch)
        known += len(named) - len(fresh)
        _load_rows(fresh, batch, counts)
    return BatchOutcome(counts, already_known=known, rejected=rejected)


def undo(import_id: UUID) -> Mapping[str, Any]:
    """
    Take an import of customers back whole. Consents stay in their ledger, as the law asks; the ones it brought are
    withdrawn.
    """
    now = clock.now()
    profiles = sql.all_rows(PACKAGE, "imported_profiles", import_id=import_id)
    withdrawn = record_consents(
        entries=[
            ConsentGiven(
                subject_ref=row["profile_ref"],
                purpose=Purpose.MARKETING,
                channel=channel,
                state=ConsentState.WITHDRAWN,
                at=now,
                source=row["source_code"],
                external_id=f"undo:{import_id}:{row['profile_ref']}:{channel}",
                evidence={"undone_import": str(import_id)},
            )
            for row in profiles
            for channel in row["granted_channels"]
        ],
        now=now,
    )
    counts = forget_import(import_id, now=now)
    sql.run(PACKAGE, "delete_imported_profiles", import_id=import_id)
    return {"customers": len(profiles), **counts, "consents_withdrawn": withdrawn.recorded}


KIND = ImportKind(
    code="customers",
    fields=(*IDENTIFIER_FIELDS, *CONTACT_FIELDS, *TRAIT_FIELDS, *CONSENT_FIELDS, *MOMENT_FIELDS),
    load=load,
    undo=undo,
    subject_field="account",
    options=dict.fromkeys(FREE_TRAITS, ()),
    description={
        "en": "Customers: account or card numbers, contact data, traits and consents, one customer per row.",
        "zh-CN": "顾客：账号或卡号、联系方式、特征与同意，每行一位顾客。",
    },
)
register_kind(KIND)


def _staged(stage: str) -> Iterator[list[sql.Row]]:
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "staged_customers").replace("/*stage*/", stage).encode())
        while rows := cur.fetchmany(ROWS_AT_A_TIME):
            yield rows


def _found(row: sql.Row) -> list[Found]:
    found = [
        (row[f"{field.name}_namespace"], row[f"{field.name}_ref"])
        for field in IDENTIFIER_FIELDS
        if row[f"{field.name}_ref"] is not None
    ]
    joining = [item for item in found if class_of(item[0]) != IdentifierClass.OTHER]
    return sorted(joining, key=lambda item: (-STRENGTH[class_of(item[0])], item[1]))


def _without_known(
    named: Sequence[tuple[sql.Row, list[Found]]], batch: ImportBatch
) -> list[tuple[sql.Row, list[Found]]]:
    if not named:
        return []
    granted = [[channel for field, channel in CONSENT_CHANNELS.items() if row[field]] for row, _ in named]
    rows = sql.all_rows(
        PACKAGE,
        "add_imported_profiles",
        source_code=batch.source_code,
        import_id=batch.import_id,
        refs=[found[0][1] for _, found in named],
        fingerprints=[row["fingerprint"] for row, _ in named],
        channels=[",".join(channels) for channels in granted],
    )
    fresh = {(row["profile_ref"], row["fingerprint"]) for row in rows}
    kept = []
    for row, found in named:
        key = (found[0][1], row["fingerprint"])
        if key in fresh:
            fresh.discard(key)  # the same row twice in one file counts once
            kept.append((row, found))
    return kept


def _load_rows(rows: Sequence[tuple[sql.Row, list[Found]]], batch: ImportBatch, counts: dict[str, int]) -> None:
    if not rows:
        return
    sightings: list[Sighting] = []
    pairs: list[EvidencePair] = []
    traits: list[TraitValue] = []
    consents: list[ConsentGiven] = []
    for row, found in rows:
        at = row["observed_at"] or row["registered_at"] or batch.now
        (namespace, profile), *others = found
        sightings += [Sighting(ref, name, batch.source_code, at) for name, ref in found]
        pairs += [
            EvidencePair(profile, namespace, ref, name, "import", batch.source_code, at, import_id=batch.import_id)
            for name, ref in others
        ]
        traits += _traits(row, profile, at, batch)
        consents += _consents(row, profile, at, batch)
    before = note_sightings(sightings, now=batch.now, import_id=batch.import_id, found_persons=False)
    resolution = resolve(pairs, now=batch.now, by=f"import:{batch.source_code}")
    if before:
        sql.run(PACKAGE, "found_persons", refs=before, now=batch.now)
    counts["customers"] += len(rows)
    counts["identifiers"] += len(before)
    counts["evidence"] += resolution.added
    counts["merges"] += resolution.merges
    counts["refused"] += resolution.refused
    kept = [trait for trait in traits if not (isinstance(trait.value, str) and looks_like_contact(trait.value))]
    counts["traits"] += note_traits(kept)
    counts["traits_with_contacts"] += len(traits) - len(kept)
    counts["consents"] += record_consents(entries=consents, now=batch.now).recorded if consents else 0


def _traits(row: sql.Row, profile: UUID, at: datetime, batch: ImportBatch) -> Iterator[TraitValue]:
    for field in TRAIT_FIELDS:
        value = row[field.name]
        name = batch.options.get(field.name) if field.name in FREE_TRAITS else field.name
        if value is not None and name:
            yield TraitValue(profile, str(name), _plain(value), at, batch.source_code, import_id=batch.import_id)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _consents(row: sql.Row, profile: UUID, at: datetime, batch: ImportBatch) -> Iterator[ConsentGiven]:
    given_at = min(row["consent_at"] or at, batch.now)
    for field, channel in CONSENT_CHANNELS.items():
        if row[field] is not None:
            yield ConsentGiven(
                subject_ref=profile,
                purpose=Purpose.MARKETING,
                channel=channel,
                state=ConsentState.GRANTED if row[field] else ConsentState.WITHDRAWN,
                at=given_at,
                source=batch.source_code,
                external_id=f"import:{batch.import_id}:{row['row_number']}:{channel}",
                evidence={"import_id": str(batch.import_id), "row": row["row_number"]},
            )
