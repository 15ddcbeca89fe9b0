"""Send a message to its author, to see it where it will be read."""

import re
from datetime import datetime

from mainstem.campaigns import queries
from mainstem.channels.contracts import DeliveryResult, OutgoingMessage
from mainstem.channels.operations import open_courier
from mainstem.content.queries import get_template, preview
from mainstem.kernel.ids import new_id

_PIXEL = re.compile(r'<img src="https://example\.com/o/sample\.gif"[^>]*>')
"""The open picture of a made-up person: it leads nowhere."""
MARKS = {"zh-CN": "【测试】", "en": "[Test] "}


def send_test(*, code: str, to: str, locale: str | None, now: datetime) -> DeliveryResult:
    """
    Send the message of a campaign to one address of our own, filled for a made-up person and marked as a test.

    It goes the way every message goes, but counts nowhere: no decision, no tracking, no cap; its links lead where the
    author wrote them. Belongs outside transactions.
    :raises UnknownCampaign: if there is none
    :raises ChannelCannotSend, ProviderUnavailable: if nothing can leave by the channel now
    :raises RenderRefused: if the template cannot be filled
    """
    plan = queries.get_campaign(code).plan
    template = get_template(plan.template_code, plan.template_version)
    chosen = locale if locale in template.locales else template.locales[0]
    rendered = preview(plan.template_code, version=template.version, locale=chosen, values=plan.values, now=now)
    message = OutgoingMessage(
        send_key=new_id(),
        to=to,
        subject=MARKS[rendered.locale] + rendered.subject,
        html=_PIXEL.sub("", rendered.html),
        text=rendered.text,
        at=now,
        feedback_id=f"test:{code}",
    )
    with open_courier(plan.channel_code) as courier:
        [result] = courier.deliver([message])
    return result
