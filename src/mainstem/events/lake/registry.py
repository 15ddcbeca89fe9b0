"""Which feeds there are: events' own, and those the contexts above register when they are loaded."""

from mainstem.events.lake.contracts import Feed, UnknownFeed

_FEEDS: dict[str, Feed] = {}


def register_feed(feed: Feed) -> None:
    """Make a feed known under its code; a second one of the same code is a mistake."""
    if _FEEDS.get(feed.code, feed) != feed:
        raise ValueError(f"Two feeds are called {feed.code}.")
    _FEEDS[feed.code] = feed


def feeds() -> tuple[Feed, ...]:
    """Return every feed in the order of registration."""
    return tuple(_FEEDS.values())


def feed_named(code: str) -> Feed:
    """
    Return one feed.

    :raises UnknownFeed: if none has this code
    """
    try:
        return _FEEDS[code]
    except KeyError:
        raise UnknownFeed(f"There is no feed {code}.", code=code) from None
