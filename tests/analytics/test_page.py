from pathlib import Path

from mainstem.analytics.page import metrics_page

PAGE = Path(__file__).parents[2] / "docs" / "metrics.md"


def test_the_page_is_what_the_registry_says() -> None:
    written = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""

    assert written == metrics_page(), "run `python -m mainstem.analytics`"
