"""Events become persons: the log's reader "identity" hands every batch to `customers`."""

from mainstem.customers.operations import resolve_events
from mainstem.events.contracts import Consumer, EventKind, LogBatch
from mainstem.events.operations import register_consumer
from mainstem.kernel import clock


def resolve_identities(batch: LogBatch) -> None:
    """Resolve one batch inside the transaction that moves the reader on."""
    resolve_events(batch, now=clock.now())


IDENTITY = register_consumer(
    Consumer(
        code="identity",
        handle=resolve_identities,
        kinds=tuple(kind for kind in EventKind if kind is not EventKind.FACT),
    )
)
