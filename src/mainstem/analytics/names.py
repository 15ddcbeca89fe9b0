"""What the codes in figures are called: channels, locations, segments, campaigns."""

from collections.abc import Iterable, Mapping

from mainstem.analytics.contracts import Part
from mainstem.campaigns import queries as campaigns
from mainstem.channels import queries as channels
from mainstem.channels.contracts import Channel
from mainstem.customers import queries as customers
from mainstem.kernel.paging import MAX_LIMIT, Paging

_MOST = Paging(cursor=None, limit=MAX_LIMIT)


def channel_parts(counted: Iterable[tuple[str, int, int]]) -> list[Part]:
    """Return channels with their names and kinds, from (code, orders, generated orders)."""
    register = _channels()
    parts = []
    for code, orders, generated in counted:
        channel = register.get(code)
        parts.append(
            Part(
                code,
                name=None if channel is None else {"en": channel.name, "zh": channel.name_zh},
                kind=None if channel is None else channel.kind.value,
                orders=orders,
                generated_orders=generated,
            )
        )
    return parts


def channel_kinds() -> Mapping[str, str]:
    """Return the kind of every channel of the register that the caller may see."""
    return {code: channel.kind.value for code, channel in _channels().items()}


def channel_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names of channels by code."""
    return {code: {"en": channel.name, "zh": channel.name_zh} for code, channel in _channels().items()}


def segment_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names of the latest segments by code, archived ones too."""
    return {
        segment.code: {"en": segment.name, "zh": segment.name}
        for segment in customers.list_segments(_MOST, with_archived=True).items
    }


def campaign_names() -> Mapping[str, Mapping[str, str]]:
    """Return the names of the latest campaigns by code."""
    return {
        campaign.code: {"en": campaign.plan.name, "zh": campaign.plan.name}
        for campaign in campaigns.list_campaigns(_MOST).items
    }


def _channels() -> Mapping[str, Channel]:
    return {channel.code: channel for channel in channels.list_channels(_MOST).items}
