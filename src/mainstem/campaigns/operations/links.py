"""The links of a campaign: registered before anything leaves, and the only ways out of our redirects."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings

from mainstem.campaigns.contracts import CampaignRefused
from mainstem.campaigns.models import Campaign, Link
from mainstem.campaigns.rules.tokens import Token, TokenKind, write_token
from mainstem.content.queries import get_renderer, get_sample_context
from mainstem.kernel import sql

PACKAGE = "mainstem.campaigns"
MOST_LINKS = 500
URL_LENGTH = 2_000


class TooManyLinks(Exception):
    """A template makes a different URL for everybody: that would be a way to follow people, not links."""


class LinkRefused(CampaignRefused):
    """A link leads nowhere that a message may lead to."""

    code = "link_refused"


def register_links(campaign: Campaign, now: datetime) -> None:
    """
    Register the URLs that the template leads to with the campaign's values, in every language.

    :raises LinkRefused: if one of them is no web address
    """
    renderer = get_renderer(campaign.template_code, campaign.template_version)
    found: dict[str, None] = {}

    def note(url: str) -> str:
        found[_checked(url)] = None
        return url

    for locale in renderer.locales:
        context = get_sample_context(locale, campaign.values)
        renderer.render(context, locale=locale, tracker=note, now=now)
    _add(campaign.id, found)


class LinkWriter:
    """Writes our own links into the messages of one campaign."""

    def __init__(self, campaign_id: UUID) -> None:
        self._campaign_id = campaign_id
        self._base = str(settings.PUBLIC_URL).rstrip("/")
        self._known: dict[str, int] = dict(Link.objects.filter(campaign_id=campaign_id).values_list("url", "id"))

    def link(self, decision_id: UUID, url: str) -> str:
        """
        Return the link that leads to a URL and tells that it was followed.

        A URL that only some people's messages lead to is registered when the first of them is rendered.
        :raises LinkRefused: if it is no web address
        :raises TooManyLinks: if the campaign has as many as it may have
        """
        if url not in self._known:
            if len(self._known) >= MOST_LINKS:
                raise TooManyLinks
            _add(self._campaign_id, [_checked(url)])
            self._known[url] = Link.objects.values_list("id", flat=True).get(
                campaign_id=self._campaign_id, url_hash=_hash(url)
            )
        return f"{self._base}/l/{write_token(Token(TokenKind.LINK, decision_id, self._known[url]))}"

    def open_pixel(self, decision_id: UUID) -> str:
        """Return the address of the picture that tells that a message was opened."""
        return f"{self._base}/o/{write_token(Token(TokenKind.OPEN, decision_id))}.gif"

    def unsubscribe(self, decision_id: UUID) -> str:
        """Return the address at which the owner of the mailbox says stop."""
        return f"{self._base}/u/{write_token(Token(TokenKind.UNSUBSCRIBE, decision_id))}"


def _add(campaign_id: UUID, urls: Iterable[str]) -> None:
    sql.run(PACKAGE, "add_links", campaign_id=campaign_id, urls=list(urls))


def _hash(url: str) -> UUID:
    return UUID(bytes=hashlib.md5(url.encode(), usedforsecurity=False).digest())


def _checked(url: str) -> str:
    try:
        parts = urlsplit(url)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_web = False
    if not is_web or len(url) > URL_LENGTH or any(ord(character) <= 32 for character in url):
        raise LinkRefused("A link of a message is a web address without spaces.", url=url[:200])
    return url
