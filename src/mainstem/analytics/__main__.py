"""Writes the page of the metric registry: `python -m mainstem.analytics`, in the root of the repository."""

from pathlib import Path

from mainstem.analytics.page import metrics_page

if __name__ == "__main__":
    Path("docs/metrics.md").write_text(metrics_page(), encoding="utf-8")
