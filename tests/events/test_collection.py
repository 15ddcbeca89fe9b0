import base64
import gzip
import json
import time
import uuid
import zlib

import psycopg
import pytest
from tests.database import owner_url
from tests.events.collecting import CLIENT, a_collector, a_track, packed

from mainstem.events import operations, queries
from mainstem.events.contracts import Account, LogPosition
from mainstem.kernel import vault
from mainstem.kernel.identifiers import reference

KINDS = ("track", "identify", "page", "screen", "group", "alias")


@pytest.fixture(scope="module")
def collector(tmp_path_factory):
    with a_collector(tmp_path_factory.mktemp("collect")) as running:
        yield running


@pytest.fixture
def source(committed_database):
    return operations.create_source(code=f"shop-{uuid.uuid4().hex[:8]}", app_id="wx1")


@pytest.fixture
def key(source):
    return source.write_key


def logged():
    batch, _ = queries.read_log(after=LogPosition(), limit=10_000)
    return [event for event in batch.events if event.kind != "fact"]


def account(source):
    return queries.accounting(source.source.code)[0]


def quarantined():
    from mainstem.kernel.paging import Paging

    return queries.list_quarantined(Paging(cursor=None, limit=100)).items


def opened(*refs):
    with psycopg.connect(owner_url()) as connection, connection.cursor() as cur:
        return vault.get(cur, refs)


def test_an_event_is_in_the_log_when_it_is_acknowledged(collector, key):
    answer = collector.send(key, a_track(timestamp="2026-01-01T00:00:00Z"))

    assert (answer.status_code, answer.json()["success"]) == (200, True)
    assert answer.headers["content-type"] == "application/json"
    [event] = logged()
    assert (event.message_id, event.name, event.kind) == ("m-1", "Product Viewed", "track")
    assert event.body == {"properties": {"sku": "A1", "price": 19.9}}
    assert queries.find_event(event.id) == event


def test_an_event_sent_twice_is_stored_once(collector, source):
    collector.send(source.write_key, a_track(), a_track())
    collector.send(source.write_key, a_track(), a_track(2))

    assert sorted(event.message_id for event in logged()) == ["m-1", "m-2"]
    assert account(source) == Account(source.source.code, received=4, stored=2, deduplicated=2, quarantined=0)
    assert queries.check_accounts() == []


def test_two_sources_may_use_the_same_message_id(collector, key):
    other = operations.create_source(code=f"app-{uuid.uuid4().hex[:8]}").write_key

    collector.send(key, a_track())
    collector.send(other, a_track())

    assert len(logged()) == 2


def test_bad_events_are_quarantined_and_the_batch_is_taken(collector, source):
    answer = collector.send(source.write_key, a_track(), a_track(2, event=None), "nonsense")

    assert (answer.status_code, answer.json()["quarantined"]) == (200, 2)
    assert answer.json()["reasons"] == ["no_event_name", "wrong_type"]
    assert [event.message_id for event in logged()] == ["m-1"]
    assert account(source) == Account(source.source.code, received=3, stored=1, deduplicated=0, quarantined=2)
    assert queries.check_accounts() == []


def test_the_same_bad_event_is_counted_on_one_row(collector, source):
    for _ in range(3):
        collector.send(source.write_key, a_track(event=None, properties={"email": "ann@example.com"}))

    [row] = quarantined()
    assert (row.reason, row.count, row.message_id) == ("no_event_name", 3, "m-1")
    assert "ann@example.com" not in json.dumps(row.sample)
    assert queries.check_accounts() == []


@pytest.mark.parametrize("path", [f"/v1/{kind}" for kind in KINDS] + [f"/v1/{kind[0]}" for kind in KINDS])
def test_single_messages_have_the_kind_of_their_address(collector, key, path):
    message = {"messageId": "m", "userId": "u", "event": "e", "groupId": "g", "previousId": "p"}

    answer = collector.post(path, message, key)

    assert answer.status_code == 200
    [event] = logged()
    assert event.kind[0] == path.removeprefix("/v1/")[0]


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "application/json"])
def test_the_body_is_json_whatever_the_content_type(collector, key, content_type):
    answer = collector.post("/v1/batch", {"batch": [a_track()]}, key, **{"content-type": content_type})

    assert answer.status_code == 200
    assert len(logged()) == 1


@pytest.mark.parametrize("where", ["basic", "bearer", "header", "secret_header", "query", "body", "posthog"])
def test_the_write_key_is_found_wherever_a_client_puts_it(collector, key, where):
    path, headers, members = "/v1/batch", {}, {}
    match where:
        case "basic":
            headers["authorization"] = "Basic " + base64.b64encode(f"{key}:".encode()).decode()
        case "bearer":
            headers["authorization"] = f"Bearer {key}"
        case "header":
            headers["x-write-key"] = key
        case "secret_header":
            headers["x-write-key"] = f"{key}:secret"
        case "query":
            path += f"?writeKey={key}"
        case "body":
            members["writeKey"] = key
        case "posthog":
            path, members["api_key"] = "/batch/", key
    event = {"event": "e", "distinct_id": "u", "uuid": "m"} if where == "posthog" else a_track()

    answer = collector.post(path, {"batch": [event]} | members, **headers)

    assert answer.status_code == 200, answer.text
    assert len(logged()) == 1


def test_packed_bodies_are_unpacked(collector, key):
    body = {"batch": [a_track(1)]}

    answers = [
        collector.post("/v1/batch", packed(body), key, **{"content-encoding": "gzip"}),
        collector.post("/v1/batch", packed({"batch": [a_track(2)]}), key),
        collector.post("/v1/batch", zlib.compress(json.dumps({"batch": [a_track(3)]}).encode()), key,
                       **{"content-encoding": "deflate"}),
    ]  # fmt: skip

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert len(logged()) == 3


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"", {}, 400, "invalid_json"),
        (b"{", {}, 400, "invalid_json"),
        (b"[]", {}, 400, "no_batch"),
        (b'"text"', {}, 400, "no_batch"),
        (b'{"batch":5}', {}, 400, "no_batch"),
        ('{"batch":[]}'.encode("utf-16"), {}, 400, "invalid_json"),
        (b"{}", {"content-encoding": "br"}, 415, "unsupported_encoding"),
        (b"\x1f\x8bbroken", {"content-encoding": "gzip"}, 400, "bad_compression"),
        (gzip.compress(b'{"batch":[]}', mtime=0)[:-9], {"content-encoding": "gzip"}, 400, "bad_compression"),
        (b" " * (4 * 1024 * 1024 + 1), {}, 413, "body_too_large"),
        (gzip.compress(b" " * (60 * 1024 * 1024), mtime=0), {"content-encoding": "gzip"}, 413, "body_too_large"),
        (b'{"batch":[' + b",".join([b"{}"] * 5001) + b"]}", {}, 413, "too_many_events_in_request"),
        (b'{"batch":[' + b",".join([b"1"] * 5002) + b"]}", {}, 413, "too_many_events_in_request"),
    ],
)
def test_an_unreadable_request_is_refused_with_code_and_message(collector, key, body, headers, status, code):
    answer = collector.post("/v1/batch", body, key, **headers)

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["message"]


def test_an_empty_batch_is_taken(collector, key):
    assert collector.send(key).status_code == 200


@pytest.mark.parametrize("sent", [None, "nobody-has-this", "x" * 500, "\ud800"])
def test_an_unknown_write_key_is_refused(collector, key, sent):
    answer = collector.post("/v1/batch", {"batch": [a_track()], "writeKey": sent})

    assert answer.status_code in {400, 401}
    assert answer.json()["code"]
    assert logged() == []


def test_a_revoked_or_rotated_key_stops_working_within_seconds(collector, source):
    code = source.source.code
    assert collector.send(source.write_key, a_track()).status_code == 200

    fresh = operations.rotate_write_key(code=code).write_key
    time.sleep(2.2)
    assert collector.send(source.write_key, a_track(2)).status_code == 401
    assert collector.send(fresh, a_track(2)).status_code == 200

    operations.change_source(code=code, is_enabled=False)
    time.sleep(2.2)
    assert collector.send(fresh, a_track(3)).status_code == 401


def test_a_source_over_its_limit_is_asked_to_wait(collector, key):
    limited = operations.create_source(code=f"till-{uuid.uuid4().hex[:8]}", events_per_second=5).write_key

    answers = [collector.send(limited, *(a_track(10 * n + i) for i in range(5))) for n in range(4)]

    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert int(refused[0].headers["retry-after"]) >= 1
    assert refused[0].json()["code"] == "rate_limited"


def test_a_page_of_another_origin_may_send(collector, key):
    origin = {"origin": "https://shop.example"}

    preflight = CLIENT.options(
        f"{collector.url}/v1/t",
        headers=origin
        | {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"},
    )
    answer = collector.post("/v1/t", a_track(), key, **origin)

    assert preflight.status_code == 204
    assert preflight.headers["access-control-allow-origin"] == "https://shop.example"
    assert "authorization" in preflight.headers["access-control-allow-headers"]
    assert answer.headers["access-control-allow-origin"] == "https://shop.example"
    assert len(logged()) == 1


def test_a_beacon_with_its_key_in_the_query_is_taken(collector, key):
    answer = collector.post(
        f"/v1/p?writeKey={key}",
        {"messageId": "b", "anonymousId": "c"},
        **{"content-type": "text/plain;charset=UTF-8", "origin": "https://shop.example"},
    )

    assert answer.status_code == 200
    assert [event.kind for event in logged()] == ["page"]


def test_only_allowed_origins_may_send_where_a_source_names_them(collector, key):
    own = operations.create_source(code=f"own-{uuid.uuid4().hex[:8]}", allowed_origins=("https://a.example",)).write_key

    good = collector.post("/v1/t", a_track(), own, origin="https://a.example")
    bad = collector.post("/v1/t", a_track(2), own, origin="https://b.example")
    server = collector.post("/v1/t", a_track(3), own)

    assert (good.status_code, bad.status_code, server.status_code) == (200, 403, 200)
    assert bad.json()["code"] == "origin_not_allowed"


def test_browser_sdks_get_their_settings(collector, key):
    segment = CLIENT.get(f"{collector.url}/v1/projects/{key}/settings", headers={"origin": "https://a.example"})
    rudder = CLIENT.get(f"{collector.url}/sourceConfig/?p=npm&writeKey={key}")

    assert segment.json()["integrations"]["Segment.io"]["apiKey"] == key
    assert segment.headers["access-control-allow-origin"] == "https://a.example"
    assert rudder.json()["source"]["enabled"] is True
    assert CLIENT.get(f"{collector.url}/v1/projects/none/settings").status_code == 401


def test_contact_values_are_in_the_vault_and_nowhere_else(collector, key):
    message = {
        "type": "identify",
        "messageId": "i",
        "userId": "Ann@Example.com",
        "traits": {"phone": "138 0013 8000", "name": "Ann Lee", "tier": "gold", "openid": "o-1"},
        "context": {"ip": "203.0.113.77"},
    }

    collector.send(key, message, message | {"messageId": "j"})

    first, second = logged()
    phone, email = reference("phone", "+8613800138000"), reference("email", "ann@example.com")
    assert first.body["traits"]["phone"] == f"vault:phone|{phone}"
    assert first.body["traits"]["tier"] == "gold"
    assert first.body["traits"]["openid"].startswith("vault:openid:wx1|")
    assert first.body["context"]["ip"] == "203.0.113.0"
    assert set(first.body["identifiers"]) >= {f"vault:phone|{phone}", f"vault:email|{email}"}
    assert second.body == first.body
    assert opened(phone, email) == {phone: "+8613800138000", email: "ann@example.com"}


def test_an_erased_subject_gets_no_new_values(collector, source):
    user = reference(f"user:{source.source.identity_space}", "u-1")
    phone = reference("phone", "+8613800138000")
    collector.send(source.write_key, {"type": "identify", "userId": "u-1", "traits": {"email": "ann@example.com"}})
    with psycopg.connect(owner_url()) as connection, connection.cursor() as cur:
        vault.destroy(cur, [user], logged()[0].received_at)

    answer = collector.send(source.write_key, {"type": "identify", "userId": "u-1", "traits": {"phone": "13800138000"}})

    assert answer.status_code == 200
    assert opened(phone, reference("email", "ann@example.com")) == {}


def test_times_are_corrected_by_the_skew_of_the_sender(collector, key):
    message = a_track(timestamp="2020-01-01T00:00:00Z")

    collector.post("/v1/batch", {"batch": [message], "sentAt": "2020-01-01T01:00:00Z"}, key)

    [event] = logged()
    assert (event.received_at - event.occurred_at).total_seconds() == pytest.approx(3600)
    assert event.flags == ("clock_corrected",)


def test_a_message_without_an_id_is_kept_with_a_flag(collector, key):
    collector.send(key, a_track(messageId=None))

    [event] = logged()
    assert event.flags == ("no_message_id",)
    assert event.message_id == str(event.id)


def test_nul_characters_do_not_stop_an_event(collector, key):
    answer = collector.send(key, a_track(properties={"a\0b": "c\0d"}, event="e\0"))

    assert answer.status_code == 200
    [event] = logged()
    assert event.flags == ("nul_removed",)
    assert event.body["properties"] == {"a�b": "c�d"}


def test_order_within_a_batch_is_kept(collector, key):
    collector.send(key, *(a_track(number) for number in range(300)))

    assert [event.message_id for event in logged()] == [f"m-{number}" for number in range(300)]


def test_health_and_metrics_answer(collector, key):
    collector.send(key, a_track())

    assert CLIENT.get(f"{collector.url}/livez").json() == {"status": "alive"}
    assert CLIENT.get(f"{collector.url}/readyz").json() == {"status": "ready"}
    assert 'mainstem_collect_events_total{outcome="stored"}' in CLIENT.get(f"{collector.url}/metrics").text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/v1/batch", 405), ("GET", "/nothing", 404), ("POST", "/v1/m", 404), ("DELETE", "/v1/batch", 405)],
)
def test_other_addresses_and_methods_are_refused_in_one_shape(collector, method, path, status):
    answer = CLIENT.request(method, f"{collector.url}{path}")

    assert (answer.status_code, set(answer.json())) == (status, {"code", "message"})


def test_where_is_it_is_answered_for_message_ids(collector, source):
    code = source.source.code
    collector.send(source.write_key, a_track(1), a_track(2, event=None))

    stored = queries.where_is_message(source=code, message_id="m-1")
    aside = queries.where_is_message(source=code, message_id="m-2")

    assert (stored.where, stored.event.message_id) == ("logged", "m-1")
    assert (aside.where, aside.quarantined.reason) == ("quarantined", "no_event_name")
    assert queries.where_is_message(source=code, message_id="m-3").where == "unknown"
