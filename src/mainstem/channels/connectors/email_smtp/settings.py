"""What a connection to an SMTP server needs to know."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec

from mainstem.channels.contracts import SettingsRefused

Host = Annotated[
    str, msgspec.Meta(min_length=1, max_length=253, pattern=r"^[A-Za-z0-9.:-]+$", description="Server name")
]
Port = Annotated[int, msgspec.Meta(ge=1, le=65535)]
OneLine = Annotated[str, msgspec.Meta(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Address = Annotated[str, msgspec.Meta(max_length=254, pattern=r"^[\x21-\x7e]{1,64}@[A-Za-z0-9.-]+$")]
FORBIDDEN_IN_ADDRESS = re.compile(r"[<>()\[\],;:\\\"@]")


class EmailSmtpSettings(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Settings of the connector `email_smtp`; the password is a credential, not a setting."""

    host: Host
    from_address: Address
    port: Port = 587
    security: Literal["none", "starttls", "tls"] = "starttls"
    user_name: OneLine = ""
    from_name: OneLine = ""
    reply_to: Address | None = None
    local_name: Annotated[str, msgspec.Meta(max_length=253, pattern=r"^[A-Za-z0-9.-]*$")] = ""
    timeout_seconds: Annotated[float, msgspec.Meta(ge=1, le=600)] = 30.0
    connections: Annotated[int, msgspec.Meta(ge=1, le=64)] = 8
    messages_per_connection: Annotated[int, msgspec.Meta(ge=1, le=100_000)] = 1_000
    feedback_sender: Annotated[str, msgspec.Meta(max_length=15, pattern=r"^[A-Za-z0-9-]*$")] = ""

    @property
    def domain(self) -> str:
        """The domain of our own address: it stands in every Message-ID."""
        return self.from_address.rpartition("@")[2]


def read_settings(settings: Mapping[str, Any]) -> EmailSmtpSettings:
    """
    Read settings strictly.

    :raises SettingsRefused: with the field that cannot be right
    """
    try:
        read = msgspec.convert(dict(settings), EmailSmtpSettings)
    except msgspec.ValidationError as error:
        raise SettingsRefused(f"The settings of the connection cannot be right: {error}.") from error
    for name in ("from_address", "reply_to"):
        address = getattr(read, name)
        if address and FORBIDDEN_IN_ADDRESS.search(address.rpartition("@")[0]):
            raise SettingsRefused(f"The settings of the connection cannot be right: {name} is not an address.")
    return read
