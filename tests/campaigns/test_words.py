"""Every code the server may send has words in both languages of the console."""

import json
import re
from pathlib import Path

import pytest

from mainstem.campaigns.contracts import Arm, CampaignState, Outcome, TrackingKind
from mainstem.campaigns.operations.suppressing import REASONS
from mainstem.campaigns.rules.reasons import SENTENCES

CONSOLE = Path(__file__).parents[2] / "console" / "src"


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_codes_have_words(language: str) -> None:
    words = json.loads((CONSOLE / "i18n" / language / "campaigns.json").read_text(encoding="utf-8"))

    assert set(SENTENCES) | REASONS <= set(words["reason"])
    assert set(Outcome) <= set(words["outcome"])
    assert set(Outcome) <= set(words["outcomeAbout"])
    assert set(CampaignState) <= set(words["state"])
    assert set(Arm) <= set(words["arm"])
    assert set(TrackingKind) <= set(words["followed"])


def test_the_console_knows_every_reason() -> None:
    listed = (CONSOLE / "features" / "campaigns" / "reasons.ts").read_text(encoding="utf-8")

    assert set(SENTENCES) | REASONS == set(re.findall(r"^  '(\w+)',$", listed, re.MULTILINE))
