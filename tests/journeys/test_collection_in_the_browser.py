"""
A source made in the console, and the snippet it shows, in a page of another origin: the SDKs of Segment and
RudderStack, unmodified, deliver each message once; a page that is not allowed delivers nothing.
"""

import threading
import uuid
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import missing
from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker
from tests.sdk.packages import NODE, installed

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]
PACKAGES = NODE / "node_modules"
SEGMENT = PACKAGES / "@segment" / "analytics-next" / "dist" / "umd" / "index.js"
RUDDER = PACKAGES / "@rudderstack" / "analytics-js" / "dist" / "npm" / "modern" / "bundled" / "esm" / "index.mjs"
PAGE = """<!doctype html>
<meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<script src="segment.js"></script>
<script type="importmap">
{"imports": {"@segment/analytics-next": "./segment.mjs", "@rudderstack/analytics-js/bundled": "./rudder.mjs"}}
</script>
<script type="module">
SNIPPET
STORY
</script>
"""
# What a bundler would do: the package's own build for browsers, under the name that is imported.
SEGMENT_AS_MODULE = "export const { AnalyticsBrowser } = window.AnalyticsNext"
STORY = """
analytics.identify('member-1', { tier: 'gold' })
analytics.page('Home')
analytics.group('g-1', { name: 'Acme' })
analytics.alias('member-2', 'member-1')
"""
TOLD = (("track", "Product Viewed"), ("identify", ""), ("page", "Home"), ("group", ""), ("alias", ""))


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Path]:
    """A folder that is served to browsers under an origin of its own; the file `origin` says which."""
    if installed() is None:
        missing("there is no Node on this machine: the SDKs for browsers are left out")
    (tmp_path / "segment.js").write_bytes(SEGMENT.read_bytes())
    (tmp_path / "segment.mjs").write_text(SEGMENT_AS_MODULE)
    (tmp_path / "rudder.mjs").write_bytes(RUDDER.read_bytes())
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    (tmp_path / "origin").write_text(f"http://localhost:{server.server_port}")
    yield tmp_path
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("client", ["browser", "rudder"])
def test_the_snippet_of_a_new_source_delivers_from_a_page_of_another_origin(
    demo: Deployment, walker: Make, language: str, shop: Path, client: str
) -> None:
    origin = (shop / "origin").read_text()
    operator = walker(demo, language)
    operator.sign_in_as("operator")
    code = f"walk-{uuid.uuid4().hex[:8]}"
    snippet = makes_a_source(operator, code, origin, client)
    (shop / "index.html").write_text(PAGE.replace("SNIPPET", snippet).replace("STORY", STORY))

    visitor = a_visitor(operator)
    faults = watched(visitor)
    visitor.goto(f"{origin}/index.html")
    operator.goto(f"/events/live?source={code}")
    rows = operator.page.get_by_role("table", name=operator.words("events.tab.live")).locator("tbody tr")
    expect(rows).to_have_count(len(TOLD))
    for kind, name in TOLD:
        expect(rows.filter(has_text=operator.words(f"events.kind.{kind}")).first).to_contain_text(name)
    assert faults == []
    once = {"received": len(TOLD), "stored": len(TOLD), "deduplicated": 0, "quarantined": 0}
    assert account(demo, code) == once

    stranger = a_visitor(operator)
    with stranger.expect_response(lambda answer: answer.url.startswith(demo.collection)) as refused:
        stranger.goto(f"{origin.replace('localhost', '127.0.0.1')}/index.html")
    assert (refused.value.status, refused.value.json()["code"]) == (403, "origin_not_allowed")
    assert account(demo, code) == once
    visitor.context.close()
    stranger.context.close()


def a_visitor(person: Walker) -> Page:
    """Give somebody a browser of their own, as unknown to the shop as to the console."""
    assert person.context.browser is not None
    return person.context.browser.new_context().new_page()


def makes_a_source(person: Walker, code: str, origin: str, client: str) -> str:
    """Make a source for pages of one origin, and return the lines that the console shows for a client."""
    person.goto("/events")
    person.press("events.sources.create")
    drawer = person.page.get_by_role("dialog", name=person.words("events.sources.create"))
    drawer.get_by_label(person.words("events.form.code"), exact=True).fill(code)
    drawer.get_by_role("combobox", name=person.words("events.form.origins")).fill(origin)
    person.page.keyboard.press("Enter")
    drawer.get_by_role("button", name=person.words("events.sources.create"), exact=True).click()
    person.choose("events.key.client", person.words(f"events.key.clients.{client}"))
    shown = person.page.get_by_label(person.words("events.key.snippet"), exact=True)
    expect(shown).to_contain_text("Product Viewed")
    return shown.inner_text()


def watched(page: Page) -> list[str]:
    """Collect what goes wrong in a page and with its requests: a breach of the rules of origins is an error too."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("requestfailed", lambda request: found.append(f"{request.url}: {request.failure}"))
    return found


def account(demo: Deployment, code: str) -> dict[str, int]:
    counted = demo.api("operator", "GET", f"/api/events/sources/{code}/account")[1]
    return {name: number for name, number in counted.items() if name != "source"}


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *args: Any) -> None:
        """Keep quiet."""
