"""
Logs: one JSON object per line on standard error, from structlog and from the standard library alike.

Personal data stays out of them: nothing logs bodies, addresses or query strings, and a last processor takes whatever
looks like an e-mail address, a phone number or a token out of every text that gets here anyway, tracebacks included.
"""

import logging
import os
from typing import Any

import structlog
from structlog.typing import EventDict, WrappedLogger

from mainstem.kernel.redaction import without_personal_data

KEPT_AS_THEY_ARE = frozenset({"timestamp", "level", "request_id", "logger"})


def scrub(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """The last processor before rendering: no field leaves with personal data in it."""
    return {name: value if name in KEPT_AS_THEY_ARE else _scrubbed(value) for name, value in event.items()}


def _scrubbed(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, dict):
        return {without_personal_data(str(key)): _scrubbed(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_scrubbed(each) for each in value]
    return without_personal_data(str(value))


class WithoutPath(logging.Filter):
    """
    Django names the path of a failed request; paths can hold personal data, and our own log names the route.

    What carries no traceback was answered by us and stands in our log already.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep a fault that we did not see, under another text."""
        record.msg, record.args = f"a request was answered with {getattr(record, 'status_code', 'an error')}", ()
        return bool(record.exc_info)


_SHARED: list[Any] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.stdlib.PositionalArgumentsFormatter(),
    structlog.processors.format_exc_info,
    structlog.processors.StackInfoRenderer(),
]
structlog.configure(
    processors=[
        structlog.stdlib.filter_by_level,
        *_SHARED,
        structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
    ],
    logger_factory=structlog.stdlib.LoggerFactory(),
    wrapper_class=structlog.stdlib.BoundLogger,
    cache_logger_on_first_use=True,
)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"without_path": {"()": WithoutPath}},
    "formatters": {
        "json": {
            "()": structlog.stdlib.ProcessorFormatter,
            "foreign_pre_chain": _SHARED,
            "processors": [
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                scrub,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "mainstem": {"level": os.environ.get("MAINSTEM_LOG_LEVEL", "INFO")},
        # Refusals are in the request log already; only faults are worth a second line.
        "django.request": {"level": "ERROR", "filters": ["without_path"]},
        "django.security": {"level": "CRITICAL"},
        # Its lines name the address that was tried; failed sign-ins stand in our own log and in the audit chain.
        "axes": {"level": "ERROR"},
        "django.server": {"level": "ERROR", "filters": ["without_path"]},
    },
}
