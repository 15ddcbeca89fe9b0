"""What a draft needs to be looked at: people to try it on, and where its messages would lead."""

from datetime import datetime
from uuid import UUID

from mainstem.campaigns.contracts import CampaignState, UnknownCampaign
from mainstem.campaigns.listing import LinkView, list_links
from mainstem.campaigns.models import Campaign
from mainstem.content.queries import get_renderer, get_sample_context
from mainstem.customers.queries import list_segment_members
from mainstem.kernel.paging import Paging

SAMPLES = 12


def sample_people(segment_code: str) -> list[UUID]:
    """
    Return some members of a segment as it was last worked out.

    :raises NoSuchSegment: if there is none
    """
    return [member.person_id for member in list_segment_members(segment_code, Paging(cursor=None, limit=SAMPLES)).items]


def links_of(code: str, *, now: datetime) -> list[LinkView]:
    """
    Return where the messages of a campaign lead: for a draft as its template stands, afterwards as registered.

    :raises UnknownCampaign: if there is none
    :raises UnknownTemplate, RenderRefused: if a draft's template is not there or cannot be filled
    """
    campaign = Campaign.objects.filter(code=code).first()
    if campaign is None:
        raise UnknownCampaign(code)
    if campaign.state != CampaignState.DRAFT:
        return list_links(code)
    renderer = get_renderer(campaign.template_code, campaign.template_version)
    found: dict[str, None] = {}

    def note(url: str) -> str:
        found[url] = None
        return url

    for locale in renderer.locales:
        renderer.render(get_sample_context(locale, campaign.values), locale=locale, tracker=note, now=now)
    return [LinkView(url, 0) for url in found]
