"""Unmodified SDKs tell one story to the real collection process: every message arrives once, with the right fields."""

import json
import subprocess
import uuid

import pytest
from tests.events.collecting import a_collector
from tests.sdk.packages import NODE, installed

from mainstem.events import operations, queries
from mainstem.events.contracts import LogPosition
from mainstem.kernel.identifiers import reference

USER = "member-1"
TRAITS = {"email": "ann@example.com", "tier": "gold"}
ORDER = {
    "order_id": "o-1",
    "total": 19.9,
    "currency": "CNY",
    "products": [{"sku": "A1", "name": "红鞋", "quantity": 2}],
}
EMAIL_TOKEN = f"vault:email|{reference('email', 'ann@example.com')}"


@pytest.fixture(scope="module")
def collector(tmp_path_factory):
    with a_collector(tmp_path_factory.mktemp("sdk")) as running:
        yield running


@pytest.fixture
def source(committed_database):
    return operations.create_source(code=f"shop-{uuid.uuid4().hex[:8]}")


@pytest.fixture(scope="session")
def node():
    """The Node SDKs, installed from the lock file once."""
    program = installed()
    if program is None:
        pytest.skip("node is not installed")
    return program


def logged():
    batch, _ = queries.read_log(after=LogPosition(), limit=1000)
    return [event for event in batch.events if event.kind != "fact"]


def check_the_story(source, *, kinds):
    """Every message once; order, identity, traits and properties as they were given."""
    events = logged()
    by_kind = {str(event.kind): event for event in events}
    assert sorted(str(event.kind) for event in events) == sorted(kinds)
    user = reference(f"user:{source.source.identity_space}", USER)
    for event in events:
        assert event.user_ref == user, event.kind
        assert not set(event.flags) - {"clock_corrected"}, event.flags
    assert by_kind["identify"].body["traits"]["tier"] == "gold"
    assert by_kind["identify"].body["traits"]["email"] == EMAIL_TOKEN
    track = by_kind["track"]
    assert track.name == "Order Completed"
    assert {name: track.body["properties"][name] for name in ORDER} == ORDER
    if "page" in by_kind:
        assert by_kind["page"].name == "Home"
    if "group" in by_kind:
        assert by_kind["group"].body["group_id"] == "g-1"
        assert by_kind["group"].body["traits"]["name"] == "Acme"
    if "alias" in by_kind:
        previous = reference(f"user:{source.source.identity_space}", "cookie-1")
        assert by_kind["alias"].body["previous"]["user_ref"] == str(previous)
    account = queries.accounting(source.source.code)[0]
    assert (account.stored, account.quarantined) == (len(kinds), 0)
    assert queries.check_accounts() == []


ALL = ["identify", "track", "page", "screen", "group", "alias"]


def test_segment_for_python(collector, source):
    from segment.analytics.client import Client

    faults = []
    client = Client(source.write_key, host=collector.url, on_error=lambda *fault: faults.append(fault), upload_size=3)
    client.identify(USER, TRAITS)
    client.track(USER, "Order Completed", ORDER)
    client.page(USER, name="Home", properties={"path": "/"})
    client.screen(USER, name="Cart")
    client.group(USER, "g-1", {"name": "Acme"})
    client.alias("cookie-1", USER)
    client.flush()
    client.join()

    assert faults == []
    check_the_story(source, kinds=ALL)


def test_segment_for_python_packed(collector, source):
    from segment.analytics.client import Client

    client = Client(source.write_key, host=collector.url, gzip=True, sync_mode=True)
    client.identify(USER, TRAITS)
    client.track(USER, "Order Completed", ORDER)

    check_the_story(source, kinds=["identify", "track"])


def test_rudder_for_python(collector, source):
    from rudderstack.analytics.client import Client

    faults = []
    client = Client(source.write_key, host=collector.url, on_error=lambda *fault: faults.append(fault), gzip=True)
    client.identify(USER, TRAITS)
    client.track(USER, "Order Completed", ORDER)
    client.page(USER, name="Home", properties={"path": "/"})
    client.screen(USER, name="Cart")
    client.group(USER, "g-1", {"name": "Acme"})
    client.alias("cookie-1", USER)
    client.flush()
    client.join()

    assert faults == []
    check_the_story(source, kinds=ALL)


def test_posthog_for_python(collector, source):
    from posthog import Posthog

    faults = []
    client = Posthog(
        source.write_key, host=collector.url, on_error=lambda *fault: faults.append(fault), disable_geoip=True
    )
    client.set(distinct_id=USER, properties=TRAITS)
    client.capture("Order Completed", distinct_id=USER, properties=ORDER)
    client.capture("$pageview", distinct_id=USER, properties={"title": "Home"})
    client.group_identify("company", "g-1", {"name": "Acme"}, distinct_id=USER)
    client.alias("cookie-1", USER)
    client.flush()
    client.shutdown()

    assert faults == []
    check_the_story(source, kinds=["identify", "track", "page", "group", "alias"])


@pytest.mark.parametrize(
    ("sdk", "kinds"),
    [
        ("segment", ALL),
        ("rudder", ALL),
        ("posthog", ["identify", "track", "page", "group", "alias"]),
        ("jitsu", ["identify", "track", "page", "group"]),
    ],
)
def test_sdks_for_node(collector, source, node, sdk, kinds):
    done = subprocess.run(
        [node, "send.mjs", sdk, collector.url, source.write_key],
        cwd=NODE, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["sdk"] == sdk
    check_the_story(source, kinds=kinds)


def test_an_sdk_with_a_wrong_key_is_told(collector, source):
    from segment.analytics.client import Client

    faults = []
    client = Client("0" * 40, host=collector.url, on_error=lambda *fault: faults.append(fault), max_retries=1)
    client.track(USER, "Order Completed", ORDER)
    client.flush()
    client.join()

    assert len(faults) == 1
    assert faults[0][0].code == "unknown_write_key"
    assert logged() == []
