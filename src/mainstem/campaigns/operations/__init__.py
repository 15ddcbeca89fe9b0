"""The verbs of campaigns."""

from mainstem.campaigns.operations.deciding import check_campaign, decide_audience
from mainstem.campaigns.operations.previewing import preview_campaign
from mainstem.campaigns.operations.save_campaign import cancel_campaign, save_campaign
from mainstem.campaigns.operations.sending import recover_campaign, send_campaign
from mainstem.campaigns.operations.suppressing import lift_suppression, suppress_address
from mainstem.campaigns.operations.testing import send_test
from mainstem.campaigns.operations.tracking import check_unsubscribe, follow_link, note_open, unsubscribe
from mainstem.campaigns.operations.unsubscribe_page import open_unsubscribe_page

__all__ = [
    "cancel_campaign",
    "check_campaign",
    "check_unsubscribe",
    "decide_audience",
    "follow_link",
    "lift_suppression",
    "note_open",
    "open_unsubscribe_page",
    "preview_campaign",
    "recover_campaign",
    "save_campaign",
    "send_campaign",
    "send_test",
    "suppress_address",
    "unsubscribe",
]
