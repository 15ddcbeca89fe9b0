import doctest
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainstem.events.rules import clocks, contact_fields, contacts, dialects, masking, messages, samples, splitting
from mainstem.events.rules.contacts import Findings, context_without_contacts, holds_contacts, without_contacts
from mainstem.kernel.identifiers import reference
from mainstem.kernel.vault import TOKEN_PREFIX

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
ORIGIN = messages.Origin(7, "web", "shop", "wx1")


def cleaned(value, *, in_traits=False):
    findings = Findings("shop", "wx1")
    return json.loads(without_contacts(json.dumps(value).encode(), findings, in_traits=in_traits)), findings


def prepared(*events, sent_at=None, kind=None):
    body = json.dumps({"batch": list(events), "sentAt": sent_at}).encode()
    reading = dialects.read_track_batch(body)
    preparer = messages.Preparer(ORIGIN, received_at=NOW, sent_at=reading.sent_at, count=len(events))
    for message in reading.messages:
        preparer.add(message, kind)
    for unread in reading.unread:
        preparer.refuse(unread.raw, unread.reason, unread.detail)
    return preparer.out


def a_track(**members):
    return {"type": "track", "messageId": "m", "userId": "u", "event": "Seen"} | members


def columns(out, number=0):
    names = [name.strip() for name in messages.COLUMNS.split(",")]
    return dict(zip(names, out.lines[number].decode().split("\t"), strict=True))


@pytest.mark.parametrize("module", [clocks, contact_fields, contacts, masking, samples])
def test_examples_of_the_documentation_hold(module):
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("key", "namespace"),
    [
        ("email", "email"),
        ("E-Mail", "email"),
        ("$email", "email"),
        ("phone_number", "phone"),
        ("手机号", "phone"),
        ("firstName", "first_name"),
        ("last_name", "last_name"),
        ("openid", "openid:{app}"),
        ("unionId", "unionid:wechat"),
        ("member_card", "member_card:{space}"),
        ("idNumber", "id_number"),
        ("birthday", "birthday"),
        ("ip", "ip"),
    ],
)
def test_a_contact_field_is_known_however_it_is_spelled(key, namespace):
    assert contact_fields.contact_field(key).namespace == namespace


def test_contact_values_become_tokens_at_any_depth():
    value, findings = cleaned({"customer": {"contacts": [{"email": "Ann@Example.com", "n": 1}]}, "total": 5})

    token = f"{TOKEN_PREFIX}email|{reference('email', 'ann@example.com')}"
    assert value == {"customer": {"contacts": [{"email": token, "n": 1}]}, "total": 5}
    assert [(namespace, text) for namespace, text, _ in findings.contacts] == [("email", "ann@example.com")]


def test_a_name_is_a_persons_only_among_traits():
    properties, _ = cleaned({"name": "Red shoes"})
    traits, findings = cleaned({"name": "Ann Lee"}, in_traits=True)

    assert properties == {"name": "Red shoes"}
    assert traits["name"].startswith("vault:name|")
    assert findings.contacts[0][1] == "Ann Lee"


def test_malformed_contact_values_are_flagged_and_not_kept():
    value, findings = cleaned({"email": "not an address", "phone": "12", "openid": True})

    assert value == {"email": None, "phone": None, "openid": None}
    assert findings.flags == {"malformed_email", "malformed_phone", "malformed_openid"}


def test_an_address_of_parts_keeps_only_what_many_people_share():
    value, _ = cleaned({"address": {"street": "1 Long Road", "city": "Shanghai", "postalCode": "200000"}})

    assert value["address"]["city"] == "Shanghai"
    assert value["address"]["street"].startswith("vault:address|")
    assert value["address"]["postalCode"].startswith("vault:address|")


def test_a_hidden_key_is_found():
    text = b'{"\\u0065mail": "ann@example.com"}'

    assert b"ann@example.com" not in without_contacts(text, Findings("s", "a"), in_traits=False)


def test_addresses_of_the_network_are_truncated():
    findings = Findings("shop", "wx1")

    context = json.loads(context_without_contacts(b'{"ip":"203.0.113.77","library":{"name":"x"}}', findings))

    assert context == {"ip": "203.0.113.0", "library": {"name": "x"}}


def test_external_ids_become_tokens_in_their_own_namespace():
    findings = Findings("shop", "wx1")
    entries = [
        {"type": "openid", "id": "o-1"},
        {"type": "marketplace:tmall", "id": "t-1", "collection": "users"},
        {"type": "phone", "id": "x"},
    ]

    context = json.loads(context_without_contacts(json.dumps({"externalIds": entries}).encode(), findings))

    kinds = [entry["type"] for entry in context["externalIds"]]
    assert kinds == ["openid:wx1", "marketplace:tmall", "phone"]
    assert context["externalIds"][0]["id"] == f"vault:openid:wx1|{reference('openid:wx1', 'o-1')}"
    assert context["externalIds"][2]["id"] is None
    assert findings.flags == {"malformed_external_id"}


def test_plain_text_is_passed_on_byte_for_byte():
    text = b'{"price": 19.90, "big": 12345678901234567890123, "t": "\\u4e2d"}'

    assert without_contacts(text, Findings("s", "a"), in_traits=False) == text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6) | st.just("email"), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.text(max_size=6), json_values, max_size=4))
def test_no_value_under_a_contact_name_survives(value):
    marked = json.loads(
        json.dumps(value), object_hook=lambda o: {k: "secret@x.io" if k == "email" else v for k, v in o.items()}
    )

    left, _ = cleaned(marked)

    assert "secret@x.io" not in json.dumps(left)


@given(json_values)
def test_a_value_without_contact_names_is_not_touched(value):
    if not isinstance(value, dict) or holds_contacts(value, in_traits=True):
        return

    assert cleaned(value, in_traits=True)[0] == value


def test_the_clock_of_a_device_is_corrected_by_what_it_says_about_sending():
    happened = "2020-01-01T00:00:00Z"
    sent = datetime(2020, 1, 1, 0, 0, 10, tzinfo=UTC)

    moment, flags = clocks.occurred_at(happened, sent, NOW)

    assert moment == NOW - timedelta(seconds=10)
    assert flags == ("clock_corrected",)


@pytest.mark.parametrize(
    ("timestamp", "flag"),
    [
        ("2027-01-01T00:00:00Z", "future"),
        ("2001-01-01T00:00:00Z", "very_old"),
        ("yesterday", "bad_timestamp"),
        ("0001-01-01T00:00:00Z", "bad_timestamp"),
        (1e300, "bad_timestamp"),
    ],
)
def test_odd_times_are_kept_with_a_flag(timestamp, flag):
    assert clocks.occurred_at(timestamp, None, NOW)[1] == (flag,)


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ({"messageId": "m", "userId": "u"}, "no_type"),
        (a_track(type="dance"), "unknown_type"),
        (a_track(event=None), "no_event_name"),
        (a_track(event=" "), "no_event_name"),
        (a_track(userId=None), "no_identity"),
        (a_track(userId="", anonymousId=None), "no_identity"),
        (a_track(userId="x" * 201), "id_too_long"),
        (a_track(messageId="x" * 201), "id_too_long"),
        (a_track(event="x" * 201), "name_too_long"),
        (a_track(properties=[1]), "wrong_type"),
        (a_track(properties="x"), "wrong_type"),
        (a_track(properties={"x": [10**400]}), "number_out_of_range"),
        (a_track(userId=["u"]), "wrong_type"),
        (a_track(event=5), "wrong_type"),
        (a_track(properties={"x": "y" * 40_000}), "event_too_large"),
        ({"type": "group", "userId": "u"}, "no_group_id"),
        ({"type": "alias", "userId": "u"}, "no_previous_id"),
        (a_track(properties=json.loads("[" * 70 + "]" * 70) and {"x": json.loads("[" * 70 + "]" * 70)}), "too_deep"),
        ("text", "wrong_type"),
        (None, "wrong_type"),
    ],
)
def test_a_bad_event_is_set_aside_with_its_reason_and_the_others_are_not(event, reason):
    out = prepared(event, a_track(messageId="good"))

    assert [refusal.reason for refusal in out.refusals] == [reason]
    assert [columns(out)["message_id"]] == ["good"]
    assert out.received == 2


def test_a_null_anonymous_id_means_absent():
    out = prepared(a_track(anonymousId=None))

    assert columns(out)["anonymous_ref"] == "\\N"


def test_references_live_in_the_identity_space_and_the_source():
    row = columns(prepared(a_track(anonymousId="c-1")))

    assert row["user_ref"] == str(reference("user:shop", "u"))
    assert row["anonymous_ref"] == str(reference("anonymous:web", "c-1"))


def test_numbers_as_ids_are_written_without_a_fraction():
    assert columns(prepared(a_track(userId=12.0)))["user_ref"] == columns(prepared(a_track(userId="12")))["user_ref"]


def test_a_user_id_that_is_an_address_is_contact_data_too():
    out = prepared(a_track(userId="Ann@Example.com"))

    token = f"vault:email|{reference('email', 'ann@example.com')}"
    assert json.loads(columns(out)["body"].replace("\\\\", "\\"))["identifiers"] == [token]
    assert b"example.com" not in out.lines[0].lower()


def test_the_receiver_of_a_parcel_does_not_identify_the_buyer():
    out = prepared(a_track(properties={"shipping": {"phone": "13800138000"}}))

    body = json.loads(columns(out)["body"])
    assert body["properties"]["shipping"]["phone"].startswith("vault:phone|")
    assert "identifiers" not in body


@pytest.mark.parametrize("place", ["traits", "context"])
def test_traits_are_found_in_both_places(place):
    traits = {"email": "ann@example.com", "tier": "gold"}
    message = {"type": "identify", "userId": "u", "messageId": "m"}
    message |= {"traits": traits} if place == "traits" else {"context": {"traits": traits}}

    body = json.loads(columns(prepared(message))["body"])

    assert body["traits"]["tier"] == "gold"
    assert body["traits"]["email"].startswith("vault:email|")


@pytest.mark.parametrize("prefix", ["vault:", "\\u0076ault:"])
def test_a_client_cannot_forge_a_vault_token(prefix):
    token = f"{prefix}phone|{reference('phone', '+8613800138000')}"
    raw = f'{{"type":"identify","userId":"u","traits":{{"a":"{token}","b":["{token}",2.50]}}}}'.encode()
    preparer = messages.Preparer(ORIGIN, received_at=NOW)

    preparer.add(messages.message_decoder.decode(raw))

    row = columns(preparer.out)
    assert json.loads(row["body"])["traits"] == {"a": None, "b": [None, 2.5]}
    assert "forged_token" in row["flags"]


def test_an_escaped_nul_is_replaced_and_an_escaped_backslash_is_not():
    assert messages.without_nul(b'"a\\u0000b"') == b'"a\\ufffdb"'
    assert messages.without_nul(b'"a\\\\u0000b"') == b'"a\\\\u0000b"'
    assert messages.without_nul(b'"\\\\\\u0000"') == b'"\\\\\\ufffd"'


def test_ids_sort_by_time_and_are_version_7():
    from uuid import UUID

    ids = messages.Ids(NOW, 3)
    made = [UUID(ids.next()) for _ in range(5)]

    assert len(set(made)) == 5
    assert {(one.version, one.variant) for one in made} == {(7, "specified in RFC 4122")}
    assert {one.int >> 80 for one in made} == {int(NOW.timestamp() * 1000)}


def test_a_batch_that_a_strict_reader_refuses_is_split_by_hand():
    body = b'{"sentAt":"x","batch":[{"a":NaN},{"b":"\\ud800, [}"} , {"c":[1,{"d":2}]}],"writeKey":"k"}'

    members, events = splitting.split_batch(body, 100)

    assert events == [b'{"a":NaN}', b'{"b":"\\ud800, [}"}', b'{"c":[1,{"d":2}]}']
    assert members == {b"sentAt": b'"x"', b"writeKey": b'"k"'}


@pytest.mark.parametrize("body", [b"", b"[]", b'{"batch":[', b'{"batch":{}}', b'{"a":1}}', b'{"batch":[]} x {'])
def test_what_does_not_close_is_not_split(body):
    assert splitting.split_batch(body, 100) is None


@given(st.lists(st.dictionaries(st.text(max_size=5), json_values, max_size=3), max_size=5), st.text(max_size=5))
def test_splitting_finds_the_events_a_strict_reader_finds(events, sent_at):
    body = json.dumps({"sentAt": sent_at, "batch": events, "more": [1, {"batch": [2]}]}).encode()

    _, found = splitting.split_batch(body, 100)

    assert [json.loads(raw) for raw in found] == events


@given(st.binary(max_size=200))
def test_no_body_breaks_the_readers(body):
    for read in (dialects.read_track_batch, dialects.read_track_message, dialects.read_posthog):
        try:
            reading = read(body)
        except dialects.Unreadable:
            continue
        preparer = messages.Preparer(ORIGIN, received_at=NOW)
        for message in reading.messages:
            preparer.add(message)


@pytest.mark.parametrize(
    ("event", "kind", "name"),
    [
        ({"event": "order paid", "distinct_id": "u", "properties": {"a": 1}}, "track", "order paid"),
        ({"event": "$identify", "distinct_id": "u", "$set": {"tier": "gold"}}, "identify", None),
        ({"event": "$set", "distinct_id": "u", "properties": {"$set": {"tier": "gold"}}}, "identify", None),
        ({"event": "$create_alias", "distinct_id": "old", "properties": {"alias": "u"}}, "alias", None),
        ({"event": "$groupidentify", "distinct_id": "u", "properties": {"$group_key": "g"}}, "group", None),
        ({"event": "$pageview", "distinct_id": "u", "properties": {"title": "Home"}}, "page", "Home"),
    ],
)
def test_posthog_events_have_their_equals(event, kind, name):
    message = dialects.read_posthog_event(json.dumps(event).encode())
    preparer = messages.Preparer(ORIGIN, received_at=NOW)

    preparer.add(message)

    row = columns(preparer.out)
    assert (row["kind"], row["name"]) == (kind, name or "\\N")
    assert row["user_ref"] == str(reference("user:shop", "u"))
    if kind == "identify":
        assert json.loads(row["body"])["traits"] == {"tier": "gold"}


def test_a_sample_shows_no_value():
    shown = json.dumps(
        samples.sample({"type": "track", "event": "Call 13800138000", "traits": {"phone": "13800138000", "a@b.cn": 1}})
    )

    assert "13800138000" not in shown
    assert "a@b.cn" not in shown
    assert '"type": "track"' in shown


def test_an_event_known_by_its_text_alone_is_told_from_posthogs_by_its_own_member():
    track = json.dumps(a_track(properties={"distinct_id": "mp-1"})).encode()
    posthog = json.dumps({"event": "Seen", "distinct_id": "u", "properties": {}}).encode()

    messages_read = [dialects.read_any(track), dialects.read_any(posthog)]

    assert [(message.type, message.event, message.userId) for message in messages_read] == [("track", "Seen", "u")] * 2
    assert messages_read[0].messageId == "m"


def test_what_is_left_out_of_an_event_is_flagged():
    row = columns(prepared(a_track(type="page", category="c" * 300)))
    _, findings = cleaned({})
    context_without_contacts(b'{"externalIds":[5,{"type":"crm","id":"1"}]}', findings)

    assert row["flags"] == "{category_cut}"
    assert len(json.loads(row["body"])["category"]) == 200
    assert "malformed_external_ids" in findings.flags
