"""The sender is killed at random, again and again: nobody gets two mails, and every person has one outcome."""

import os
import random
import signal
import time
from decimal import Decimal

import pytest
from django.db import connection, connections

from mainstem.campaigns import operations, queries
from mainstem.campaigns.contracts import CampaignState
from mainstem.channels.queries import count_arrivals
from tests.campaigns.builders import NOW, a_campaign, a_segment, a_template, counted, some_people
from tests.channels.builders import connected
from tests.channels.servers import a_mailbox_server

ROUNDS = 12
AUDIENCE = 700


@pytest.mark.slow
def test_no_kill_makes_anybody_get_two_mails_or_lose_their_outcome(committed_database: None) -> None:
    rng = random.Random(7)
    some_people(range(AUDIENCE))
    some_people(range(AUDIENCE, AUDIENCE + 20), consenting=False)
    a_segment()
    a_template()
    a_campaign(holdout_share=Decimal("0.1"), expires_after_hours=2000)
    killed = 0
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        for _ in range(ROUNDS):
            killed += _kill_a_sender(rng)
            outcomes = queries.get_outcomes("spring")
            assert outcomes.adds_up, outcomes
        time.sleep(1.2)
        last = operations.send_campaign(code="spring", now=NOW)

    assert killed >= 10
    assert last.state is CampaignState.SENT
    assert last.adds_up
    assert last.audience == AUDIENCE + 20
    got = counted(last.by_outcome)
    assert set(got) <= {"sent", "unknown", "held_out", "no_permission"}
    assert got["no_permission"] == 20
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*), count(DISTINCT recipient_ref), count(DISTINCT message_id) FROM channels_mailbox_mail"
        )
        mails, recipients, messages = cursor.fetchone()
    assert mails == recipients == messages == got["sent"]
    keys = [key for key, _ in queries.sent_keys("spring")]
    assert count_arrivals("email", keys) == dict.fromkeys(keys, 1)


def _kill_a_sender(rng: random.Random) -> bool:
    """Run a sender as a process of its own and kill it somewhere on its way. Return whether it was still at work."""
    connections.close_all()  # a connection must not live on in two processes
    hearing, telling = os.pipe()
    sender = os.fork()
    if sender == 0:
        try:
            operations.send_campaign(
                code="spring", now=NOW, lease_seconds=1.0, chunk=20, progress=lambda _: os.write(telling, b".")
            )
        finally:
            os._exit(0)
    os.close(telling)
    for _ in range(rng.randrange(4)):
        if not os.read(hearing, 1):
            break
    time.sleep(rng.uniform(0, 0.12))
    os.kill(sender, signal.SIGKILL)
    _, status = os.waitpid(sender, 0)
    os.close(hearing)
    return os.WIFSIGNALED(status)
