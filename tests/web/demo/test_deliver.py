import http.server
import threading
from collections.abc import Iterator

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mainstem.web.demo.deliver import NotDelivered, deliver

KEYS = {"webshop": "key-of-the-web-shop", "callcentre": "key-of-the-call-centre"}


class Collector(http.server.BaseHTTPRequestHandler):
    """A collection API as the delivery sees it: it answers what the test queued, else 200."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        status = self.server.answers.pop(0) if self.server.answers else 200
        if status == 200:
            self.server.batches.append((self.headers["Authorization"], msgspec.json.decode(body)))
        answer = b'{"code":"ok","message":"as told"}'
        self.send_response(status)
        self.send_header("Content-Length", str(len(answer)))
        self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def collector() -> Iterator[http.server.ThreadingHTTPServer]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    server.answers, server.batches = [], []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def address_of(server: http.server.ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_port}"


def an_events_file(tmp_path, *, batches=3, events=4, twice=()) -> object:
    rows = [
        ("webshop" if number % 2 else "callcentre", number, number in twice, f'{{"messageId":"m-{number}-{place}"}}')
        for number in range(batches)
        for place in range(events)
    ]
    columns = ("source_code", "batch_number", "is_sent_twice", "body")
    path = tmp_path / "events.parquet"
    pq.write_table(pa.table({name: [row[at] for row in rows] for at, name in enumerate(columns)}), path)
    return path


def ids_of(batch: dict) -> list[str]:
    return [event["messageId"] for event in batch["batch"]]


def test_delivers_every_event_once_with_the_key_of_its_source_and_the_moment_of_sending(tmp_path, collector) -> None:
    file = an_events_file(tmp_path)

    done = deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts")

    assert (done.events, done.batches, done.sent_before) == (12, 3, 0)
    sent = sorted(message for _, batch in collector.batches for message in ids_of(batch))
    assert sent == sorted(f"m-{number}-{place}" for number in range(3) for place in range(4))
    assert all("sentAt" in batch for _, batch in collector.batches)
    assert {key for key, batch in collector.batches if ids_of(batch)[0] == "m-1-0"} == {
        "Basic a2V5LW9mLXRoZS13ZWItc2hvcDo="
    }


def test_sends_marked_batches_twice(tmp_path, collector) -> None:
    file = an_events_file(tmp_path, twice={1})

    done = deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts")

    assert done.events == 16
    assert [ids_of(batch)[0] for _, batch in collector.batches].count("m-1-0") == 2


def test_a_second_delivery_sends_nothing(tmp_path, collector) -> None:
    file = an_events_file(tmp_path, twice={0})
    deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts")
    collector.batches.clear()

    again = deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts")

    assert (again.events, again.sent_before) == (0, 16)
    assert collector.batches == []


def test_tries_again_where_the_api_asks_for_time(tmp_path, collector) -> None:
    file = an_events_file(tmp_path, batches=1)
    collector.answers.extend([429, 503, 500])

    done = deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts")

    assert done.events == 4
    assert len(collector.batches) == 1


def test_stops_at_a_refusal_and_goes_on_from_there(tmp_path, collector) -> None:
    file = an_events_file(tmp_path, batches=6)
    collector.answers.extend([200, 200, 401])

    with pytest.raises(NotDelivered, match="401"):
        deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts", connections=1)

    assert len(collector.batches) == 2
    deliver(file, address=address_of(collector), write_keys=KEYS, receipts=tmp_path / "receipts", connections=1)
    assert len(collector.batches) == 6


def test_reports_an_api_that_is_not_there(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("mainstem.web.demo.deliver.PATIENCE_SECONDS", 0.3)
    file = an_events_file(tmp_path, batches=1)

    with pytest.raises(NotDelivered, match="ConnectionRefusedError"):
        deliver(file, address="http://127.0.0.1:9", write_keys=KEYS, receipts=tmp_path / "receipts")
