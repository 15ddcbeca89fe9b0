"""
The names under which contact data travels in events, and what becomes of it. This is data: extend it here.

Names are compared without case and without `_`, `-`, `.`, `$` and spaces: `first_name`, `firstName` and `$First Name`
are the same field. `{app}` is the app id of the event or its source, `{space}` the identity space of the source.
"""

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """In which part of an event a name means contact data."""

    ANYWHERE = "anywhere"
    TRAITS = "traits"  # a product and a page have a name too


class Treatment(StrEnum):
    """What becomes of a value."""

    VAULT = "vault"
    TRUNCATE_IP = "truncate_ip"


@dataclass(frozen=True, slots=True)
class ContactField:
    """One kind of contact value. `identifies` says that equal values point at the same person."""

    namespace: str
    names: tuple[str, ...]
    where: Where = Where.ANYWHERE
    treatment: Treatment = Treatment.VAULT
    identifies: bool = False


CONTACT_FIELDS = (
    ContactField("email", ("email", "emailaddress", "mail", "邮箱", "电子邮箱", "邮件地址"), identifies=True),
    ContactField(
        "phone",
        (
            "phone", "phonenumber", "mobile", "mobilephone", "mobilenumber", "cellphone", "telephone", "tel",
            "手机", "手机号", "手机号码", "电话", "联系电话",
        ),
        identifies=True,
    ),
    ContactField("openid:{app}", ("openid", "wechatopenid", "wxopenid"), identifies=True),
    ContactField("unionid:wechat", ("unionid", "wechatunionid", "wxunionid"), identifies=True),
    ContactField("member_card:{space}", ("membercard", "membercardnumber", "会员卡号"), identifies=True),
    ContactField("name", ("name", "fullname", "username", "nickname"), Where.TRAITS),
    ContactField("name", ("姓名", "收货人", "receivername", "recipientname", "contactname")),
    ContactField("first_name", ("firstname", "givenname")),
    ContactField("last_name", ("lastname", "familyname", "surname")),
    ContactField(
        "address",
        (
            "address", "address1", "address2", "addressline", "addressline1", "addressline2", "street", "streetaddress",
            "street1", "street2", "line1", "line2", "receiveraddress", "地址", "详细地址", "收货地址",
        ),
    ),
    ContactField("birthday", ("birthday", "birthdate", "dateofbirth", "dob", "生日", "出生日期")),
    ContactField(
        "id_number", ("idnumber", "idcard", "idcardnumber", "passportnumber", "身份证", "身份证号", "身份证号码"),
    ),
    ContactField("ip", ("ip", "ipaddress", "clientip", "remoteip"), treatment=Treatment.TRUNCATE_IP),
)  # fmt: skip

# Parts of an address (or of a phone) that many people share; they stay in the event.
COARSE_PARTS = (
    "city", "town", "district", "county", "state", "province", "region", "country", "countrycode", "type", "label",
    "城市", "区", "省", "省份", "国家",
)  # fmt: skip

_SEPARATORS = str.maketrans("", "", "_-.$ ")
_BY_NAME = {name: field for field in CONTACT_FIELDS for name in field.names}


def contact_field(key: str) -> ContactField | None:
    """
    Return what a key means as contact data, or None.

    >>> contact_field("$First Name").namespace
    'first_name'
    >>> contact_field("colour") is None
    True
    """
    return _BY_NAME.get(key.translate(_SEPARATORS).lower())


def is_coarse(key: str) -> bool:
    """Tell whether a part of a contact value is too coarse to point at a person."""
    return key.translate(_SEPARATORS).lower() in COARSE_PARTS
