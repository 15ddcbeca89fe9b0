"""The minute's round: every campaign that is under way is taken up, whatever becomes of the others."""

import pytest
from liquid.exceptions import LiquidError

from mainstem.campaigns import jobs, operations, queries
from mainstem.content.models import Variant, Version
from mainstem.kernel import clock
from tests.campaigns.builders import a_campaign, a_segment, a_template, counted, some_people
from tests.channels.builders import connected
from tests.channels.servers import a_scripted_server


def test_a_campaign_that_fails_does_not_keep_the_others_back(committed_database: None) -> None:
    some_people(range(3))
    a_segment()
    a_template("broken")
    a_template("sound")
    a_campaign("a", template_code="broken")
    a_campaign("b", template_code="sound")
    with a_scripted_server() as (port, _):
        connected(port)
        for code in ("a", "b"):
            operations.decide_audience(code=code, now=clock.now())
        # What is kept parsed in this process is found by the fingerprint.
        Version.objects.filter(template="broken").update(fingerprint="of another process")
        Variant.objects.filter(version__template="broken").update(compiled_html="{% if %}")

        with pytest.raises(LiquidError):
            jobs.carry_on(0)

    assert counted(queries.get_outcomes("a").by_outcome) == {"waiting": 3}
    assert counted(queries.get_outcomes("b").by_outcome) == {"sent": 3}
