"""The doors of channels: status, shape, permission, and nothing secret in any answer."""

import pytest

from mainstem.channels import operations
from tests.channels.builders import a_message, connected, smtp_settings
from tests.channels.servers import a_mailbox_server
from tests.web.api.callers import a_caller

BASE = "/api/channels"


@pytest.mark.django_db
def test_a_channel_is_registered_connected_and_switched_off() -> None:
    operator = a_caller("operator")
    channel = {"name": "Mail", "name_zh": "邮件", "kind": "email", "capabilities": ["send"]}

    made = operator.put(f"{BASE}/channels/mail", channel)
    connection = operator.put(
        f"{BASE}/channels/mail/connection",
        {
            "connector_code": "email_smtp",
            "settings": smtp_settings(25, user_name="mainstem"),
            "credentials": {"password": "open sesame"},
        },
    )
    off = operator.post(f"{BASE}/channels/mail/switch", {"is_enabled": False})

    assert (made.status_code, connection.status_code, off.status_code) == (200, 200, 200)
    assert connection.json()["has_credentials"] is True
    assert "open sesame" not in connection.content.decode()
    assert "open sesame" not in operator.get(f"{BASE}/channels/mail/connection").content.decode()
    assert off.json()["is_enabled"] is False
    assert operator.get(f"{BASE}/channels/mail").json()["connector_code"] == "email_smtp"
    assert "mail" in [one["code"] for one in operator.get(f"{BASE}/channels").json()["items"]]
    assert operator.get(f"{BASE}/connectors").json()[0]["code"] == "email_smtp"


@pytest.mark.django_db
def test_wrong_settings_and_unknown_channels_are_refused_with_a_reason() -> None:
    operator = a_caller("operator")
    operations.load_starter_channels()

    wrong = operator.put(f"{BASE}/channels/email/connection", {"connector_code": "email_smtp", "settings": {"port": 1}})
    unknown = operator.get(f"{BASE}/channels/pigeon")

    assert (wrong.status_code, wrong.json()["code"]) == (422, "settings_refused")
    assert (unknown.status_code, unknown.json()["code"]) == (404, "unknown_channel")
    assert a_caller("marketer").put(f"{BASE}/channels/email", {}).status_code == 403


@pytest.mark.django_db
def test_a_deployment_without_a_mailbox_answers_404() -> None:
    marketer = a_caller("marketer")

    answer = marketer.get(f"{BASE}/mailbox")

    assert (answer.status_code, answer.json()["code"]) == (404, "mailbox_closed")


def test_the_mailbox_is_read_with_addresses_masked(committed_database: None) -> None:
    with a_mailbox_server() as port:
        connected(port, mailbox=True)
        with operations.open_courier("email") as courier:
            courier.deliver([a_message("ann.lee@shop.example")])
    marketer = a_caller("marketer")

    listed = marketer.get(f"{BASE}/mailbox")
    mail = listed.json()["items"][0]
    read = marketer.get(f"{BASE}/mailbox/{mail['id']}")

    assert mail["subject"] == "本周精选:青苹果"
    assert "ann.lee" not in listed.content.decode() + read.content.decode()
    assert read.json()["html"].startswith("<p>你好")
    assert {"name": "List-Unsubscribe-Post", "value": "List-Unsubscribe=One-Click"} in read.json()["headers"]
    assert a_caller("merchandiser").get(f"{BASE}/mailbox").status_code == 403
