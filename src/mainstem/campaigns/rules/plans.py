"""Whether the plan of a campaign makes sense by itself."""

import json
import re
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mainstem.campaigns.contracts import CampaignPlan, CampaignRefused
from mainstem.governance.contracts import Purpose

CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
RESERVED_VALUES = frozenset({"person", "links", "campaign"})
VALUES_LENGTH = 64 * 1024


def check_plan(plan: CampaignPlan) -> None:
    """
    :raises CampaignRefused: with the first thing that contradicts itself
    """
    for wrong, field, sentence in _objections(plan):
        if wrong:
            raise CampaignRefused(sentence, field=field)


def _objections(plan: CampaignPlan) -> list[tuple[bool, str, str]]:
    values = json.dumps(dict(plan.values))
    return [
        (not CODE.fullmatch(plan.code), "code", "A campaign's code is made of a-z, 0-9 and dashes, at most 63 long."),
        (
            not 0 < len(plan.name.strip()) <= 200 or "\0" in plan.name,
            "name",
            "A campaign has a name of 1 to 200 characters.",
        ),
        (plan.purpose not in set(Purpose), "purpose", f"A purpose is one of {', '.join(Purpose)}."),
        (not 0 <= plan.holdout_share < 1, "holdout_share", "The hold-out is a share from 0 to below 1."),
        (not 1 <= plan.conversion_window_days <= 365, "conversion_window_days", "The window is 1 to 365 days."),
        (not 1 <= plan.cap_days <= 365, "cap_days", "A cap counts over 1 to 365 days."),
        (
            plan.cap_messages is not None and not 1 <= plan.cap_messages <= 1_000,
            "cap_messages",
            "A cap allows 1 to 1000 messages.",
        ),
        (
            (plan.quiet_from is None) != (plan.quiet_until is None),
            "quiet_from",
            "Quiet hours have a beginning and an end.",
        ),
        (not 1 <= plan.expires_after_hours <= 24 * 90, "expires_after_hours", "An offer expires in 1 to 2160 hours."),
        (not _is_time_zone(plan.time_zone), "time_zone", "The time zone is an IANA name such as Asia/Shanghai."),
        (bool(RESERVED_VALUES & set(plan.values)), "values", "person, links and campaign are given for every message."),
        (len(values) > VALUES_LENGTH, "values", f"The values are longer than {VALUES_LENGTH} characters."),
        ("\\u0000" in values, "values", "A value holds the NUL character."),
    ]


def _is_time_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
