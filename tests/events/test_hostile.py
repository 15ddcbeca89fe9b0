"""Whatever arrives, the answer is below 500 and has a reason; and good events before and after it are stored."""

import gzip
import json
import socket
import uuid

import pytest
from tests.events.collecting import CLIENT, a_collector, a_track

from mainstem.events import operations, queries
from mainstem.events.contracts import LogPosition

PATHS = ("/v1/batch", "/v1/track", "/v1/t", "/v1/identify", "/batch/", "/api/s/s2s/track", "/capture/")
DEEP = b"[" * 100_000 + b"]" * 100_000
DEEP_OBJECT = b'{"a":' * 3_000 + b"1" + b"}" * 3_000

TEXTS = {
    "nothing": b"",
    "spaces": b"   ",
    "null": b"null",
    "number": b"12",
    "text": b'"x"',
    "list": b"[]",
    "list of lists": b"[[[[]]]]",
    "open": b'{"batch":[{"type":"track"',
    "trailing": b'{"batch":[]} and more',
    "two documents": b'{"batch":[]}{"batch":[]}',
    "deep lists": DEEP,
    "deep objects": DEEP_OBJECT,
    "random bytes": bytes(range(256)) * 40,
    "utf-16": json.dumps({"batch": []}).encode("utf-16"),
    "gbk": '{"batch":[{"type":"track","userId":"u","event":"购买"}]}'.encode("gbk"),
    "latin-1": '{"batch":[{"type":"track","userId":"ü","event":"é"}]}'.encode("latin-1"),
    "bom": b"\xef\xbb\xbf" + b'{"batch":[]}',
    "gzip in gzip": gzip.compress(gzip.compress(b'{"batch":[]}')),
    "gzip of zeros": gzip.compress(b"\0" * 50_000_000),
    "gzip cut off": gzip.compress(b'{"batch":[]}' * 99)[:-12],
    "gzip with a tail": gzip.compress(b'{"batch":[]}') + b"tail",
    "duplicate keys": b'{"batch":[{"type":"x"}],"batch":[],"batch":null}',
    "batch as object": b'{"batch":{"0":{}}}',
    "batch of everything": b'{"batch":[1,"2",null,true,[],{},[{}],{"type":{}},-0.0,1e999]}',
}
EVENTS = {
    "nan": b'{"type":"track","userId":"u","event":"e","properties":{"x":NaN}}',
    "infinity": b'{"type":"track","userId":"u","event":"e","properties":{"x":-Infinity}}',
    "huge float": b'{"type":"track","userId":"u","event":"e","properties":{"x":1e400}}',
    "huge int": b'{"type":"track","userId":"u","event":"e","properties":{"x":' + b"9" * 400 + b"}}",
    "enormous int": b'{"type":"track","userId":"u","event":"e","properties":{"x":' + b"9" * 30_000 + b"}}",
    "long fraction": b'{"type":"track","userId":"u","event":"e","properties":{"x":0.' + b"1" * 20_000 + b"}}",
    "tiny float": b'{"type":"track","userId":"u","event":"e","properties":{"x":1e-999999}}',
    "int id": b'{"type":"track","userId":' + b"9" * 300 + b',"event":"e"}',
    "lone surrogate": b'{"type":"track","userId":"u","event":"\\ud800"}',
    "swapped surrogates": b'{"type":"track","userId":"u","event":"e","properties":{"x":"\\udc00\\ud800"}}',
    "nul": b'{"type":"track","userId":"\\u0000","event":"\\u0000","properties":{"\\u0000":"\\u0000"}}',
    "raw control": b'{"type":"track","userId":"u","event":"e","properties":{"x":"\x01"}}',
    "bad utf-8": b'{"type":"track","userId":"u","event":"e","properties":{"x":"\xff\xfe"}}',
    "overlong utf-8": b'{"type":"track","userId":"u","event":"e","properties":{"x":"\xc0\x80"}}',
    "surrogate in utf-8": b'{"type":"track","userId":"u","event":"e","properties":{"x":"\xed\xa0\x80"}}',
    "bad escape": b'{"type":"track","userId":"u","event":"e","properties":{"x":"\\q"}}',
    "comment": b'{"type":"track",/* hello */"userId":"u","event":"e"}',
    "deep": b'{"type":"track","userId":"u","event":"e","properties":{"x":' + b"[" * 5_000 + b"]" * 5_000 + b"}}",
    "deep enough for jsonb": b'{"type":"track","userId":"u","event":"e","properties":'
    + b'{"a":' * 300
    + b"1"
    + b"}" * 301,
    "deep contact": b'{"type":"track","userId":"u","event":"e","properties":{"email":' + b"[" * 60 + b"]" * 60 + b"}}",
    "contact of all kinds": json.dumps(
        {"type": "identify", "userId": "u", "traits": {"email": [{"a": [1, {"b": None}]}, True, 1.5, ""], "ip": 5}}
    ).encode(),
    "external ids": b'{"type":"identify","userId":"u","context":{"externalIds":[1,{"type":5},{"id":{}},null]}}',
    "external ids as object": b'{"type":"identify","userId":"u","context":{"externalIds":{"a":1},"traits":[1]}}',
    "app as number": b'{"type":"identify","userId":"u","traits":{"openid":"o"},"context":{"app":5}}',
    "copy specials": b'{"type":"track","messageId":"a\\tb\\n\\\\.","userId":"\\\\N","event":"\\\\.\\r"}',
    "copy end": b'{"type":"track","messageId":"\\\\.","userId":"u","event":"\\\\."}',
    "array brackets": b'{"type":"track","userId":"{u,\\"}","event":"{}"}',
    "keys": b'{"type":"track","userId":"u","event":"e","properties":{"":1,"__proto__":{"x":1},"'
    + b"k" * 5_000
    + b'":1}}',
    "duplicate keys": b'{"type":"track","type":"page","userId":"u","event":"e","properties":{"a":1,"a":2}}',
    "sql": b'{"type":"track","userId":"\'; DROP TABLE events_event; --","event":"%s %(x)s {}"}',
    "wrong types": b'{"type":5,"userId":{},"event":[],"timestamp":{},"context":"x"}',
    "times": b'{"type":"track","userId":"u","event":"e","timestamp":"+99999-99-99T99:99","originalTimestamp":-1e308}',
    "time out of range": b'{"type":"track","userId":"u","event":"e","timestamp":9223372036854775807}',
    "vault token": b'{"type":"track","userId":"u","event":"e","properties":{"x":"vault:email|' + b"0" * 32 + b'"}}',
}
HEADERS = (
    {"content-encoding": "gzip"},
    {"content-encoding": "br"},
    {"content-encoding": "gzip, gzip"},
    {"authorization": "Basic !!!"},
    {"authorization": "Basic"},
    {"authorization": "Basic " + "A" * 5000},
    {"authorization": "Digest x"},
    {"x-write-key": "x" * 5000},
    {"content-type": "multipart/form-data"},
    {"origin": "null"},
    {"origin": "javascript:alert(1)"},
)


@pytest.fixture(scope="module")
def collector(tmp_path_factory):
    with a_collector(tmp_path_factory.mktemp("hostile")) as running:
        yield running


@pytest.fixture
def source(committed_database):
    return operations.create_source(code=f"shop-{uuid.uuid4().hex[:8]}")


def stored():
    batch, _ = queries.read_log(after=LogPosition(), limit=10_000)
    return {event.message_id: event for event in batch.events if event.kind != "fact"}


def has_a_reason(answer):
    if answer.status_code == 200:
        return answer.json()["success"] is True
    return 400 <= answer.status_code < 500 and answer.json()["code"] and answer.json()["message"]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_no_body_gets_more_than_a_reason(collector, source, text):
    for path in PATHS:
        answer = collector.post(path, text, source.write_key)
        assert has_a_reason(answer), (path, answer.status_code, answer.text)

    assert collector.send(source.write_key, a_track(1)).status_code == 200
    assert "m-1" in stored()
    assert queries.check_accounts() == []


@pytest.mark.parametrize("text", EVENTS.values(), ids=EVENTS.keys())
def test_no_event_takes_its_batch_with_it(collector, source, text):
    good = [json.dumps(a_track(number)).encode() for number in (1, 2)]

    answer = collector.post("/v1/batch", b'{"batch":[' + b",".join([good[0], text, good[1]]) + b"]}", source.write_key)
    alone = [collector.post(path, text, source.write_key) for path in ("/v1/track", "/v1/identify", "/batch/")]

    assert answer.status_code == 200, answer.text
    assert all(has_a_reason(one) for one in alone), [(one.status_code, one.text) for one in alone]
    assert {"m-1", "m-2"} <= set(stored())
    assert queries.check_accounts() == []


def test_no_header_gets_more_than_a_reason(collector, source):
    for headers in HEADERS:
        answer = collector.post("/v1/batch", {"batch": [a_track()], "writeKey": source.write_key}, **headers)
        assert has_a_reason(answer), (headers, answer.status_code, answer.text)


@pytest.mark.parametrize("query", ["?writeKey=%00", "?writeKey=%ff%fe", "?" + "a=1&" * 2000, "?writeKey=" + "x" * 4000])
def test_no_query_gets_more_than_a_reason(collector, query):
    assert has_a_reason(collector.post(f"/v1/batch{query}", {"batch": []}))


def test_forged_requests_on_the_wire_leave_the_process_alive(collector, source):
    forged = (
        b"GET / HTTP/9.9\r\n\r\n",
        b"POST /v1/batch HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n",
        b"POST /v1/batch HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\ncontent-length: 20\r\n\r\n1234567890",
        b"POST /v1/batch HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"POST /v1/batch HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\nshort",
        b"POST /v1/projects/%2e%2e/%00/settings HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 200,
        b"POST " + b"/a" * 50_000 + b" HTTP/1.1\r\nhost: x\r\n\r\n",
        b"POST /v1/batch HTTP/1.1\r\n" + b"x: y\r\n" * 5_000 + b"\r\n",
    )
    for raw in forged:
        with socket.create_connection(("127.0.0.1", collector.port), timeout=5) as wire:
            wire.sendall(raw)
            wire.settimeout(0.3)
            try:
                answer = wire.recv(4096)
            except (TimeoutError, ConnectionError):
                answer = b""
        assert not answer.startswith(b"HTTP/1.1 5"), answer[:200]

    assert collector.send(source.write_key, a_track()).status_code == 200
    assert CLIENT.get(f"{collector.url}/livez").status_code == 200


def test_consumers_can_read_whatever_was_stored(collector, source):
    for text in EVENTS.values():
        collector.post("/v1/batch", b'{"batch":[' + text + b"]}", source.write_key)

    assert len(stored()) > 5
    assert operations.replay().stored == 0
