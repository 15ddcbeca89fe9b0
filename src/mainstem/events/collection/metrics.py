"""What Prometheus may ask the collection process."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from mainstem.events.writing import Written

registry = CollectorRegistry()
_requests = Counter("mainstem_collect_requests", "Requests by status.", ["status"], registry=registry)
_events = Counter("mainstem_collect_events", "Events by what became of them.", ["outcome"], registry=registry)
_commit_seconds = Histogram("mainstem_collect_commit_seconds", "Duration of one commit.", registry=registry)
_commits_retried = Counter(
    "mainstem_collect_commit_retries", "Commits tried again, by fault.", ["fault"], registry=registry
)
_queued = Gauge("mainstem_collect_queued_events", "Events that wait for their commit.", registry=registry)

_by_status = {
    status: _requests.labels(str(status)) for status in (200, 204, 400, 401, 403, 404, 405, 413, 415, 429, 503)
}
_stored = _events.labels("stored")
_deduplicated = _events.labels("deduplicated")
_quarantined = _events.labels("quarantined")


def answered(status: int) -> None:
    """Count one answer."""
    (_by_status.get(status) or _requests.labels(str(status))).inc()


def committed(written: Written, seconds: float) -> None:
    """Count one commit."""
    _stored.inc(written.stored)
    _deduplicated.inc(written.deduplicated)
    _quarantined.inc(written.quarantined)
    _commit_seconds.observe(seconds)


def retried(error: Exception) -> None:
    """Count one commit that is tried again."""
    _commits_retried.labels(type(error).__name__).inc()


def exposition(queued: int) -> bytes:
    """Return everything in Prometheus' text format."""
    _queued.set(queued)
    return generate_latest(registry)
