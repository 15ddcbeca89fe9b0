"""Open the way to the provider of a channel."""

import contextlib
import json
from collections.abc import Iterator

from mainstem.channels.connectors import get_connector
from mainstem.channels.contracts import Capability, ChannelCannotSend, Courier, UnknownChannel
from mainstem.channels.models import Channel
from mainstem.kernel import crypto


@contextlib.contextmanager
def open_courier(channel_code: str) -> Iterator[Courier]:
    """
    Connect to the provider of a channel and give a courier while the block lasts. Belongs outside transactions.

    :raises UnknownChannel: if there is no such channel
    :raises ChannelCannotSend: if it is switched off, or messages do not leave by it
    :raises ProviderUnavailable: if the provider cannot be reached or does not let us in
    """
    channel = Channel.objects.select_related("connection").filter(code=channel_code).first()
    if channel is None:
        raise UnknownChannel(channel_code)
    if not channel.is_enabled:
        raise ChannelCannotSend("The channel is switched off.", channel=channel_code, reason="channel_off")
    if Capability.SEND.value not in channel.capabilities:
        raise ChannelCannotSend(
            "Messages do not leave by this channel.", channel=channel_code, reason="not_for_sending"
        )
    connection = getattr(channel, "connection", None)
    if connection is None:
        raise ChannelCannotSend("The channel has no connection.", channel=channel_code, reason="not_connected")
    credentials: dict[str, str] = {}
    if connection.sealed_credentials is not None:
        context = channel_code.encode()
        key = crypto.unwrap_key(bytes(connection.wrapped_key), context)
        credentials = json.loads(crypto.open_sealed(key, bytes(connection.sealed_credentials), context))
    with get_connector(connection.connector_code).open(connection.settings, credentials) as courier:
        yield courier
