"""The e-mail connector against real SMTP servers: what is said afterwards, and what travels."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default as default_policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainstem.channels.connectors.email_smtp.connector import EmailSmtp, is_near
from mainstem.channels.connectors.email_smtp.mime import compose, encoded, read_recipient
from mainstem.channels.connectors.email_smtp.settings import read_settings
from mainstem.channels.contracts import DeliveryOutcome, DeliveryResult, ProviderUnavailable, SettingsRefused
from tests.channels.builders import NOW, a_message, smtp_settings
from tests.channels.servers import a_free_port, a_scripted_server

SENT, FAILED, UNKNOWN = DeliveryOutcome.SENT, DeliveryOutcome.FAILED, DeliveryOutcome.UNKNOWN


def deliver(port: int, *addresses: str, **settings: object) -> list[DeliveryResult]:
    with EmailSmtp().open(smtp_settings(port, **settings), {}) as courier:
        return courier.deliver([a_message(address) for address in addresses])


def parsed(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=default_policy)  # type: ignore[return-value]


def test_a_mail_arrives_with_every_header_a_mailbox_provider_asks_for() -> None:
    message = a_message("ann@shop.example", feedback_id="spring:email:campaign:mainstem")

    with a_scripted_server() as (port, script), EmailSmtp().open(smtp_settings(port), {}) as courier:
        results = courier.deliver([message])

    assert results == [DeliveryResult(message.send_key, SENT, provider_id="2.0.0 Queued as A1")]
    mail = parsed(script.received[0][1])
    assert mail["Subject"] == "本周精选:青苹果"
    assert mail["From"].addresses[0].display_name == "干流超市"
    assert mail["From"].addresses[0].addr_spec == "hello@shop.example"
    assert mail["To"].addresses[0].addr_spec == "ann@shop.example"
    assert mail["Message-ID"] == f"<{message.send_key.hex}@shop.example>"
    assert mail["Date"].datetime == NOW
    assert mail["List-Unsubscribe"] == "<https://shop.example/u/abc>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Feedback-ID"] == "spring:email:campaign:mainstem"
    assert mail.get_body(("html",)).get_content().strip() == "<p>你好, Ann & friends</p>"
    assert mail.get_body(("plain",)).get_content().splitlines() == ["你好, Ann & friends"]
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    assert mail.defects == []


@pytest.mark.parametrize(
    ("address", "outcome", "reason", "may_retry", "is_dead"),
    [
        ("ann@shop.example", SENT, None, False, False),
        ("later@shop.example", FAILED, "temporary_refusal", True, False),
        ("nobody@shop.example", FAILED, "recipient_refused", False, True),
        ("blocked@shop.example", FAILED, "recipient_refused", False, False),
        ("reject@shop.example", FAILED, "content_refused", False, False),
        ("busy@shop.example", FAILED, "temporary_refusal", True, False),
        ("cut@shop.example", UNKNOWN, "no_answer_after_data", False, False),
        ("babble@shop.example", UNKNOWN, "no_answer_after_data", False, False),
        ("cut-early@shop.example", FAILED, "connection_lost", True, False),
        ("not an address", FAILED, "address_malformed", False, False),
        ("ann@shop.example\r\nRCPT TO:<eve@evil.example>", FAILED, "address_malformed", False, False),
        ("ann@shop.example>,<eve@evil.example", FAILED, "address_malformed", False, False),
        ("安@shop.example", FAILED, "address_needs_smtputf8", False, False),
    ],
)
@pytest.mark.parametrize("pipelining", [False, True])
def test_what_the_server_says_is_what_is_reported(
    address: str, outcome: DeliveryOutcome, reason: str | None, may_retry: bool, is_dead: bool, pipelining: bool
) -> None:
    with a_scripted_server(pipelining=pipelining) as (port, script):
        results = deliver(port, "first@shop.example", address, "bob@shop.example", connections=1)[1:]

    assert (results[0].outcome, results[0].reason_code) == (outcome, reason)
    assert (results[0].may_retry, results[0].is_dead_address) == (may_retry, is_dead)
    # Whatever happened to the one before, the next mail is delivered, and nobody else is written to.
    assert results[1].outcome is SENT
    assert {to for to, _ in script.received} <= {"first@shop.example", "ann@shop.example", "bob@shop.example"}
    assert [to for to, _ in script.received].count("bob@shop.example") == 1
    assert not any("evil" in command for command in script.commands)


def test_a_bounce_text_does_not_carry_the_address_along() -> None:
    with a_scripted_server() as (port, _):
        result = deliver(port, "nobody@shop.example")[0]

    assert result.detail == "550 5.1.1 <<recipient>> User unknown"


def test_many_mails_over_several_lines_keep_their_order() -> None:
    addresses = [f"person{number}@shop.example" for number in range(40)]

    with a_scripted_server() as (port, script):
        results = deliver(port, *addresses, connections=4, messages_per_connection=3)

    assert [result.outcome for result in results] == [SENT] * 40
    assert sorted(to for to, _ in script.received) == sorted(addresses)


def test_a_server_that_is_not_there_is_said_before_anything_is_attempted() -> None:
    with pytest.raises(ProviderUnavailable) as refused, EmailSmtp().open(smtp_settings(a_free_port()), {}):
        pass

    assert refused.value.details["reason"] == "connection_failed"


def test_a_wrong_password_is_said_before_anything_is_attempted() -> None:
    with a_scripted_server(needs_login=True) as (port, _):
        settings = smtp_settings(port, user_name="mainstem")
        with pytest.raises(ProviderUnavailable) as refused, EmailSmtp().open(settings, {"password": "guess"}):
            pass
        with EmailSmtp().open(settings, {"password": "open sesame"}) as courier:
            results = courier.deliver([a_message()])

    assert refused.value.details["reason"] == "login_refused"
    assert results[0].outcome is SENT


def test_a_server_without_tls_is_refused_where_tls_is_asked_for() -> None:
    with (
        a_scripted_server() as (port, _),
        pytest.raises(ProviderUnavailable) as refused,
        EmailSmtp().open(smtp_settings(port, security="starttls"), {}),
    ):
        pass

    assert refused.value.details["reason"] == "tls_failed"


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("127.0.0.1", True),
        ("::1", True),
        ("10.1.2.3", True),
        ("192.168.0.9", True),
        ("fe80::1%eth0", True),
        ("8.8.8.8", False),
        ("::ffff:8.8.8.8", False),
        ("2606:4700::1111", False),
    ],
)
def test_mail_in_the_clear_goes_no_further_than_a_private_network(address: str, near: bool) -> None:
    assert is_near(address) is near


def test_a_connection_that_went_stale_is_made_anew_and_nothing_is_sent_twice() -> None:
    with a_scripted_server() as (port, script), EmailSmtp().open(smtp_settings(port, connections=1), {}) as courier:
        courier.deliver([a_message("ann@shop.example")])
        courier._lines[0]._smtp.sock.close()  # type: ignore[attr-defined]  # the network drops
        results = courier.deliver([a_message("bob@shop.example")])

    assert results[0].outcome is SENT
    assert [to for to, _ in script.received] == ["ann@shop.example", "bob@shop.example"]


@pytest.mark.parametrize("name", ["subject", "feedback_id", "unsubscribe_url"])
def test_a_header_value_with_a_line_break_is_refused(name: str) -> None:
    message = a_message(**{name: "https://shop.example/\r\nBcc: eve@evil.example"})

    with a_scripted_server() as (port, script), EmailSmtp().open(smtp_settings(port), {}) as courier:
        results = courier.deliver([message])

    assert (results[0].outcome, results[0].reason_code) == (FAILED, "header_refused")
    assert script.received == []


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=300))
def test_any_subject_survives_the_journey(subject: str) -> None:
    raw, _ = compose(a_message(subject=subject), RECIPIENT, SETTINGS, takes_8bit=True)

    line_lengths = [len(line) for line in raw.split(b"\r\n\r\n")[0].split(b"\r\n")]
    assert max(line_lengths) < 998
    assert str(parsed(raw)["Subject"]).split() == subject.split()


@given(
    st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=400), st.booleans()
)
def test_any_body_survives_the_journey(body: str, takes_8bit: bool) -> None:
    raw, is_8bit = compose(a_message(html=body, text=body), RECIPIENT, SETTINGS, takes_8bit=takes_8bit)

    unstuffed = b"\r\n".join(line[1:] if line.startswith(b".") else line for line in raw.split(b"\r\n"))
    assert b"\r\n.\r\n" not in raw
    assert takes_8bit or not is_8bit
    assert takes_8bit or unstuffed.isascii()
    got = parsed(unstuffed).get_body(("html",)).get_payload(decode=True).decode()
    assert got.replace("\r\n", "\n").rstrip() == body.replace("\r\n", "\n").replace("\r", "\n").rstrip()


RECIPIENT = read_recipient("ann@shop.example")
SETTINGS = read_settings(smtp_settings(25))


def test_long_lines_travel_as_base64() -> None:
    raw, is_8bit = compose(a_message(html="你" * 2_000), RECIPIENT, SETTINGS, takes_8bit=True)

    assert max(len(line) for line in raw.split(b"\r\n")) < 998
    assert parsed(raw).get_body(("html",)).get_content().strip() == "你" * 2_000
    assert is_8bit


def test_encoded_words_are_never_cut_inside_a_character() -> None:
    words = encoded("青苹果" * 40).split("\r\n ")

    assert all(len(word) <= 75 for word in words)
    assert all(word.startswith("=?utf-8?B?") for word in words)


@pytest.mark.parametrize(
    "changes",
    [
        {"host": ""},
        {"host": "a b"},
        {"port": 0},
        {"port": "25"},
        {"security": "maybe"},
        {"from_address": "nobody"},
        {"from_address": "a@b.example>\r\nx"},
        {"from_name": "x\r\nBcc: y"},
        {"timeout_seconds": 0},
        {"connections": 1_000},
        {"colour": "blue"},
    ],
)
def test_settings_that_cannot_be_right_are_refused(changes: dict[str, object]) -> None:
    with pytest.raises(SettingsRefused):
        EmailSmtp().checked(smtp_settings(25) | changes)
