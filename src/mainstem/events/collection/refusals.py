"""Requests that are not taken in: the status, a stable code, a sentence."""


class NotTaken(Exception):
    """A request as a whole is refused. Events inside a request are never refused this way: they are quarantined."""

    def __init__(self, status: int, code: str, message: str, *, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.retry_after = retry_after


def malformed(code: str, message: str) -> NotTaken:
    """The body cannot be read at all."""
    return NotTaken(400, code, message)


def too_large(limit: int) -> NotTaken:
    """The body, packed or unpacked, is over the limit."""
    return NotTaken(413, "body_too_large", f"A request may have {limit} bytes; send smaller batches.")


def unknown_key() -> NotTaken:
    """No enabled source has this write key."""
    return NotTaken(401, "unknown_write_key", "There is no source with this write key.")


def busy(seconds: int) -> NotTaken:
    """More arrives than can be written."""
    return NotTaken(429, "too_many_events", "Events arrive faster than they can be stored.", retry_after=seconds)


def unavailable() -> NotTaken:
    """The database does not answer. Nothing was acknowledged: the client sends it again."""
    return NotTaken(503, "database_unavailable", "The events could not be stored in time.", retry_after=2)
