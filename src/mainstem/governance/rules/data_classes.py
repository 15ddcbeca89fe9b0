"""
What kind of data each field holds and how long it is kept, as data.

`contact` lives in the vault only and goes with its key. `pseudonymous` points at a person by reference. `staff` is
about our own people. `business` is about trade, `technical` about the running of the system.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class DataClass(StrEnum):
    CONTACT = "contact"
    PSEUDONYMOUS = "pseudonymous"
    STAFF = "staff"
    BUSINESS = "business"
    TECHNICAL = "technical"


@dataclass(frozen=True, slots=True)
class DataField:
    """One field (or all fields, `*`) of one table. `keep_days` None means: for as long as the deployment lives."""

    table: str
    field: str
    data_class: DataClass
    keep_days: int | None
    because: str


FIELDS: Final[tuple[DataField, ...]] = (
    DataField("kernel_vault_entry", "sealed", DataClass.CONTACT, None, "until its subject is erased"),
    DataField("kernel_vault_entry", "ref", DataClass.PSEUDONYMOUS, None, "an HMAC; useless without the pepper"),
    DataField("kernel_vault_key", "subject_ref", DataClass.PSEUDONYMOUS, None, "proves that an erasure happened"),
    DataField("governance_account", "email", DataClass.STAFF, None, "signs people in"),
    DataField("governance_account", "name", DataClass.STAFF, None, "shown beside what they did"),
    DataField("governance_account", "password", DataClass.STAFF, None, "a salted hash"),
    DataField("governance_invitation", "email", DataClass.STAFF, None, "who was invited, and by whom"),
    DataField("governance_invitation", "digest", DataClass.TECHNICAL, None, "an HMAC of the link's secret"),
    DataField("governance_password_link", "digest", DataClass.TECHNICAL, None, "an HMAC of the link's secret"),
    DataField("mfa_authenticator", "data", DataClass.STAFF, None, "second factors; their secrets are sealed"),
    DataField("usersessions_usersession", "*", DataClass.STAFF, 7, "where somebody is signed in: device, address"),
    DataField("axes_accessattempt", "*", DataClass.STAFF, 1, "wrong passwords by account and address; locks"),
    DataField("governance_token", "digest", DataClass.TECHNICAL, None, "an HMAC of the secret"),
    DataField("governance_grant", "*", DataClass.STAFF, None, "who was allowed what, and when"),
    DataField("governance_consent", "subject_ref", DataClass.PSEUDONYMOUS, None, "evidence of a yes or a no"),
    DataField("governance_consent", "evidence", DataClass.PSEUDONYMOUS, None, "how it was given, without contact data"),
    DataField("governance_consent_text", "*", DataClass.BUSINESS, None, "the words that consents were given under"),
    DataField("governance_setting", "*", DataClass.BUSINESS, None, "name, language, zone and currency"),
    DataField("governance_logo", "*", DataClass.BUSINESS, None, "until another takes its place"),
    DataField("governance_audit_entry", "*", DataClass.PSEUDONYMOUS, None, "references and account ids only"),
    DataField("governance_kept_answer", "sealed_body", DataClass.TECHNICAL, 1, "opens only with the client's own key"),
)
