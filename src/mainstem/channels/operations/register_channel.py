"""Put channels into the register, and switch them on and off."""

import re
import tomllib
from importlib.resources import files

from django.db import transaction

from mainstem.channels import queries
from mainstem.channels.contracts import Capability, Channel, ChannelKind, UnknownChannel
from mainstem.channels.models import Channel as ChannelRow
from mainstem.kernel.errors import Malformed

CODE = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")


@transaction.atomic
def register_channel(*, channel: Channel) -> Channel:
    """
    Put a channel into the register, or bring what is registered under its code up to date.

    Repeating it changes nothing. How it is reached is said by `connect_channel`.
    :raises Malformed: if the code or a name cannot be one
    """
    if not CODE.fullmatch(channel.code):
        raise Malformed("A channel's code is made of a-z, 0-9, - and _, at most 63 characters.", field="code")
    for name in (channel.name, channel.name_zh):
        if not name.strip() or len(name) > 200 or "\0" in name:
            raise Malformed("A channel has a name of 1 to 200 characters in both languages.", field="name")
    if len(channel.account) > 200 or "\0" in channel.account:
        raise Malformed("An account has at most 200 characters.", field="account")
    ChannelRow.objects.update_or_create(
        code=channel.code,
        defaults={
            "name": channel.name,
            "name_zh": channel.name_zh,
            "kind": channel.kind.value,
            "account": channel.account,
            "capabilities": sorted(capability.value for capability in channel.capabilities),
            "is_enabled": channel.is_enabled,
        },
    )
    return queries.get_channel(channel.code)


@transaction.atomic
def switch_channel(*, code: str, is_enabled: bool) -> Channel:
    """
    Switch a channel on or off. Nothing is sent through a channel that is off.

    :raises UnknownChannel: if there is none
    """
    if not ChannelRow.objects.filter(code=code).update(is_enabled=is_enabled):
        raise UnknownChannel(code)
    return queries.get_channel(code)


@transaction.atomic
def load_starter_channels() -> list[Channel]:
    """Register the channels a retailer begins with; those whose code is taken stay as they are."""
    text = files("mainstem.channels").joinpath("starter", "channels.toml").read_text(encoding="utf-8")
    known = set(ChannelRow.objects.values_list("code", flat=True))
    return [
        register_channel(
            channel=Channel(
                code=told["code"],
                name=told["name"],
                name_zh=told["name_zh"],
                kind=ChannelKind(told["kind"]),
                account=told.get("account", ""),
                capabilities=frozenset(Capability(word) for word in told["capabilities"]),
                is_enabled=True,
            )
        )
        for told in tomllib.loads(text)["channels"]
        if told["code"] not in known
    ]
