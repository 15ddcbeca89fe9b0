"""
Walks through a real deployment with a real browser.

They need Chromium (from PATH, or CHROMIUM=/path) and a built console. Where one is missing they are skipped and say
why; with MAINSTEM_BROWSER_REQUIRED=1, as in continuous integration, they fail instead.
"""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.journeys.deployments import DIST, Deployment, already_running, running
from tests.journeys.walking import LOCALES, Walker

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]


def missing(what: str) -> None:
    if os.environ.get("MAINSTEM_BROWSER_REQUIRED") == "1":
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        missing("there is no Chromium on this machine: the walks are left out")
    if not DIST.exists():
        missing("the console is not built: run `make console`")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="package")
def demo(browser: Browser) -> Iterator[Deployment]:
    """A demo deployment with two weeks of trade, started once; or one that runs already, see `already_running`."""
    if there := already_running():
        yield there
        return
    with running("demo", "--weeks", "2") as deployment:
        yield deployment


@pytest.fixture
def empty(browser: Browser) -> Iterator[Deployment]:
    """A deployment of its own that has nobody and nothing yet."""
    with running("up") as deployment:
        yield deployment


@pytest.fixture(params=list(LOCALES))
def language(request: pytest.FixtureRequest) -> str:
    """Both languages, one after the other."""
    return str(request.param)


@pytest.fixture
def walker(browser: Browser) -> Iterator[Callable[[Deployment, str], Walker]]:
    """Make people with a browser of their own; whatever went wrong in their pages fails the walk at its end."""
    walkers: list[Walker] = []

    def make(deployment: Deployment, language: str) -> Walker:
        context = browser.new_context(
            locale=LOCALES[language],
            viewport={"width": 1440, "height": 900},
            reduced_motion="reduce",
            # People read with a browser that has a window; opens and clicks by one without are counted as a machine's.
            user_agent=f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/{browser.version} Safari/537.36",
        )
        walkers.append(Walker(context.new_page(), deployment, language))
        return walkers[-1]

    yield make
    faults = [fault for each in walkers for fault in each.faults]
    for each in walkers:
        each.context.close()
    assert faults == []
