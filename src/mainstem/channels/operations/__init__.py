"""The verbs of channels."""

from mainstem.channels.operations.connect_channel import connect_channel
from mainstem.channels.operations.forget_mails import forget_mails
from mainstem.channels.operations.open_courier import open_courier
from mainstem.channels.operations.register_channel import load_starter_channels, register_channel, switch_channel

__all__ = [
    "connect_channel",
    "forget_mails",
    "load_starter_channels",
    "open_courier",
    "register_channel",
    "switch_channel",
]
