"""The register of channels, and what is kept secret about them."""

import json

import pytest
from django.db import connection

from mainstem.channels import operations, queries
from mainstem.channels.contracts import (
    Capability,
    Channel,
    ChannelCannotSend,
    ChannelKind,
    SettingsRefused,
    UnknownChannel,
    UnknownConnector,
)
from mainstem.kernel.errors import Malformed
from mainstem.kernel.paging import Paging
from mainstem.kernel.scope import Scope, within
from tests.channels.builders import NOW, an_email_channel, connected, smtp_settings
from tests.channels.servers import a_scripted_server

pytestmark = pytest.mark.django_db


def test_a_deployment_begins_with_one_channel_of_each_kind_and_loading_twice_changes_nothing() -> None:
    operations.load_starter_channels()
    operations.switch_channel(code="web", is_enabled=False)

    assert operations.load_starter_channels() == []
    channels = queries.list_channels(Paging(limit=50)).items
    assert {channel.kind for channel in channels} == set(ChannelKind)
    assert queries.get_channel("web").is_enabled is False
    assert queries.get_channel("store").capabilities == {Capability.SELL, Capability.COLLECT}


def test_a_callers_scope_hides_channels_even_where_no_query_thinks_of_it() -> None:
    operations.load_starter_channels()
    connected(25)

    with within(Scope(channels=frozenset({"web"}))):
        seen = [channel.code for channel in queries.list_channels(Paging(limit=50)).items]
        with pytest.raises(UnknownChannel):
            queries.get_connection("email")

    assert seen == ["web"]


def test_credentials_are_sealed_and_never_read_back() -> None:
    an_email_channel()
    operations.connect_channel(
        code="email",
        connector_code="email_smtp",
        settings=smtp_settings(25, user_name="mainstem"),
        credentials={"password": "open sesame"},
        now=NOW,
    )

    with connection.cursor() as cursor:
        cursor.execute("SELECT settings::text, sealed_credentials FROM channels_connection")
        settings, sealed = cursor.fetchone()
    assert "open sesame" not in settings
    assert b"open sesame" not in bytes(sealed)
    shown = queries.get_connection("email")
    assert shown.has_credentials
    assert "open sesame" not in json.dumps(dict(shown.settings)) + repr(shown)


def test_credentials_stay_until_they_are_replaced_or_forgotten() -> None:
    with a_scripted_server(needs_login=True) as (port, _):
        an_email_channel()
        settings = smtp_settings(port, user_name="mainstem")

        for credentials, kept in (({"password": "open sesame"}, True), (None, True), ({}, False)):
            operations.connect_channel(
                code="email", connector_code="email_smtp", settings=settings, credentials=credentials, now=NOW
            )
            assert queries.get_connection("email").has_credentials is kept
            if kept:
                with operations.open_courier("email") as courier:
                    assert courier.deliver([]) == []


def test_nothing_leaves_by_a_channel_that_is_off_unconnected_or_not_for_sending() -> None:
    operations.load_starter_channels()

    for code, reason in (("email", "not_connected"), ("web", "not_for_sending")):
        with pytest.raises(ChannelCannotSend) as refused, operations.open_courier(code):
            pass
        assert refused.value.details["reason"] == reason
    operations.switch_channel(code="email", is_enabled=False)
    with pytest.raises(ChannelCannotSend) as refused, operations.open_courier("email"):
        pass
    assert refused.value.details["reason"] == "channel_off"
    with pytest.raises(UnknownChannel), operations.open_courier("pigeon"):
        pass


def test_a_connector_only_serves_channels_of_its_kind() -> None:
    operations.load_starter_channels()

    with pytest.raises(SettingsRefused):
        operations.connect_channel(
            code="web", connector_code="email_smtp", settings=smtp_settings(25), credentials=None, now=NOW
        )
    with pytest.raises(UnknownConnector):
        operations.connect_channel(code="email", connector_code="pigeon", settings={}, credentials=None, now=NOW)
    with pytest.raises(UnknownChannel):
        operations.connect_channel(
            code="pigeon", connector_code="email_smtp", settings=smtp_settings(25), credentials=None, now=NOW
        )


@pytest.mark.parametrize("change", [{"code": "A B"}, {"name": " "}, {"name_zh": ""}, {"account": "x\0"}])
def test_a_channel_has_a_code_and_names(change: dict[str, str]) -> None:
    given = {"code": "pop-up", "name": "Pop-up", "name_zh": "快闪店", "account": ""} | change

    with pytest.raises(Malformed):
        operations.register_channel(
            channel=Channel(**given, kind=ChannelKind.STORE, capabilities=frozenset(), is_enabled=True)
        )
