"""What crosses the border of the log: logged events, facts, consumers, and what an import is made of."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Protocol
from uuid import UUID

from mainstem.kernel.errors import NotFound, Refused


class EventKind(StrEnum):
    """The verbs of the Track spec, and `fact` for what our own contexts announce."""

    TRACK = "track"
    IDENTIFY = "identify"
    PAGE = "page"
    SCREEN = "screen"
    GROUP = "group"
    ALIAS = "alias"
    FACT = "fact"


@dataclass(frozen=True, slots=True, order=True)
class LogPosition:
    """A place in the log. Ordered by transaction first: that is the order in which batches became visible."""

    xid: int = 0
    position: int = 0


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """
    One row of the log.

    `user_ref` and `anonymous_ref` are identifier references (`kernel.identifiers`) in the namespaces
    `user:<identity space>` and `anonymous:<source>`; contact values inside `body` are vault tokens.
    """

    at: LogPosition
    id: UUID
    source_id: int
    message_id: str
    kind: EventKind
    name: str | None
    user_ref: UUID | None
    anonymous_ref: UUID | None
    occurred_at: datetime
    received_at: datetime
    body: Mapping[str, Any]
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LogBatch:
    """What a consumer gets in one transaction: the events after `after` up to and including `upto`, in commit order."""

    consumer: str
    after: LogPosition
    upto: LogPosition
    events: Sequence[LoggedEvent]


@dataclass(frozen=True)
class Consumer:
    """
    A reader of the log with a stored cursor.

    `handle` runs inside the transaction that moves the cursor: its effects in the database happen once. `kinds` and
    `names` narrow what it is given; an empty tuple means all.
    """

    code: str
    handle: Callable[[LogBatch], None]
    kinds: tuple[EventKind, ...] = ()
    names: tuple[str, ...] = ()
    batch_size: int = 5_000


class Fact(Protocol):
    """A frozen dataclass in some context's `facts.py`: past tense, plain values, fields only ever added."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Source:
    """Where events come from: a site, an app, a till, a server, or one of our own processes."""

    id: int
    code: str
    name: str
    kind: str
    identity_space: str
    app_id: str = ""
    write_key_hint: str = ""
    allowed_origins: tuple[str, ...] | None = None
    events_per_second: int | None = None
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class SourceKey:
    """A source with its write key. The key is shown once, here: only its hash is kept."""

    source: Source
    write_key: str


@dataclass(frozen=True, slots=True)
class Account:
    """What became of everything a source sent: `received = stored + deduplicated + quarantined`, always."""

    source: str
    received: int
    stored: int
    deduplicated: int
    quarantined: int


@dataclass(frozen=True, slots=True)
class SourceAccount:
    """A source with its account, what it received within the last hour, and when it last sent anything."""

    source: Source
    account: Account
    received_last_hour: int
    last_received_at: datetime | None
    created_at: datetime

    @property
    def adds_up(self) -> bool:
        """Whether everything that was received is accounted for."""
        account = self.account
        return account.received == account.stored + account.deduplicated + account.quarantined


@dataclass(frozen=True, slots=True)
class Course:
    """What a source sent within one hour or day, and what became of it."""

    at: datetime
    received: int
    stored: int
    deduplicated: int
    quarantined: int


@dataclass(frozen=True, slots=True)
class QuarantineReason:
    """How much lies in quarantine for one reason: rows, the events they stand for, and what can be tried again."""

    reason: str
    rows: int
    events: int
    replayable_rows: int
    replayable_events: int
    sources: int
    first_seen_at: datetime
    last_seen_at: datetime
    detail: str


@dataclass(frozen=True, slots=True)
class Tail:
    """The newest events after a place that fit a filter, and the place up to which everything was looked at."""

    upto: LogPosition
    events: Sequence[LoggedEvent]
    scanned: int


@dataclass(frozen=True, slots=True)
class Drift:
    """One place where an account and the rows it speaks of disagree."""

    source: str
    what: str
    counted: int
    found: int


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay of quarantined events did, counted in received events."""

    stored: int = 0
    deduplicated: int = 0
    refused: int = 0

    def __add__(self, other: "Replayed") -> "Replayed":
        return Replayed(
            self.stored + other.stored, self.deduplicated + other.deduplicated, self.refused + other.refused
        )


@dataclass(frozen=True, slots=True)
class ConsumerProgress:
    """How far one consumer has read, and whether it is stuck."""

    consumer: str
    at: LogPosition
    moved_at: datetime
    failures: int = 0
    failed_at: datetime | None = None
    last_error: str | None = None


@dataclass(frozen=True, slots=True)
class QuarantinedEvent:
    """One row of the quarantine: why, how often, and the shape of it without its values."""

    id: UUID
    source: str
    reason: str
    detail: str
    count: int
    first_seen_at: datetime
    last_seen_at: datetime
    message_id: str | None
    sample: Any
    can_be_replayed: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something of one sort that waits for a person: how many, and since when the oldest does."""

    reason: str
    count: int
    oldest_at: datetime | None


@dataclass(frozen=True, slots=True)
class SilentSource:
    """A source that used to send and has stopped."""

    code: str
    name: str
    last_at: datetime


class Whereabouts(StrEnum):
    """Where an event is."""

    LOGGED = "logged"
    QUARANTINED = "quarantined"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class EventPath:
    """The answer to "where is it?": in the log at a place that consumers have passed or not, in quarantine, nowhere."""

    where: Whereabouts
    event: LoggedEvent | None = None
    passed_by: tuple[str, ...] = ()
    awaited_by: tuple[str, ...] = ()
    quarantined: QuarantinedEvent | None = None


@dataclass(frozen=True, slots=True)
class Rebased:
    """What a rebase did: how many events got a new position, and where cursors kept elsewhere stand now."""

    renumbered: int
    elsewhere: Mapping[str, LogPosition]


class SourceExists(Refused):
    """There is a source with this code."""

    code = "source_exists"


class NoSuchQuarantined(NotFound):
    """Nothing of this id is in quarantine."""

    code = "no_such_quarantined"


class NoSuchSource(NotFound):
    """No source has this code."""

    code = "no_such_source"


class FieldType(StrEnum):
    """What a column of an import must be readable as."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    TIMESTAMP = "timestamp"
    DATE = "date"
    BOOLEAN = "boolean"


@dataclass(frozen=True)
class ImportField:
    """
    One field an import kind understands; a mapping fills it from columns of the file.

    `namespace` marks an identifier (`phone`, `email`, `user`, …): its values are normalised and reach the loader as
    references in a column `<name>_ref uuid` beside `<name>_namespace text`, and their plain text only through the
    vault. `user` alone means the identity space of the import's source (`user:<space>`), `anonymous` its cookies; a
    mapping may name another namespace, even one per row.
    """

    name: str
    type: FieldType
    required: bool = False
    namespace: str | None = None
    description: str = ""
    description_zh: str = ""


@dataclass(frozen=True)
class ImportBatch:
    """
    Whole documents of one import, staged for set-based loading inside one transaction.

    `stage` is a temporary table, always `import_stage`: `row_number bigint` (of the file, from 1), `document_number
    bigint` (from 1, in order of first appearance), `document_row integer` (from 1 within its document), `document_kind
    text`, `fingerprint uuid` (of the whole document's content), then one column per field of the kind. Its rows
    lie in the order of (document_number, row_number).
    `options` are the kind's own settings from the mapping's `[options]`.
    """

    import_id: UUID
    source_code: str
    stage: str
    row_count: int
    document_count: int
    now: datetime
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RejectedRow:
    """One row a loader set aside: it changes nothing and stands in the row report."""

    row_number: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class BatchOutcome:
    """
    What loading one batch did; `counts` are added up under the kind's own names (orders, order_lines, …).

    `already_known` counts documents; `known_rows` the rows of the file they stand in, which is the same number where
    every row is its own document (None). Every row that is neither taken nor known stands in `rejected`.
    """

    counts: Mapping[str, Any]
    already_known: int = 0
    rejected: Sequence[RejectedRow] = ()
    known_rows: int | None = None


@dataclass(frozen=True)
class ImportKind:
    """
    A kind of file that can be imported: its fields, how a batch is loaded, and how an import is taken back whole.

    `document_field` groups rows into documents (an order has many lines); without one every row is its own document.
    `document_kinds` are the classes a mapping may sort documents into, the first one where it says nothing.

    `subject_field` names the identifier field under whose reference the contact values of a row are sealed in the
    vault. `lookups` are sets of codes a mapping may ask for with `unknown = "<name>"`. `finish` runs once after the
    last batch, in a transaction of its own, and adds to the counts. `undo` runs in one transaction; it raises a
    refusal where later documents depend on what would go.
    """

    code: str
    fields: tuple[ImportField, ...]
    load: Callable[[ImportBatch], BatchOutcome]
    undo: Callable[[UUID], Mapping[str, Any]]
    document_field: str | None = None
    document_kinds: tuple[str, ...] = ()
    finish: Callable[[UUID], Mapping[str, Any]] | None = None
    description: Mapping[str, str] = field(default_factory=dict)
    subject_field: str | None = None
    lookups: Mapping[str, Callable[[], Iterable[str]]] = field(default_factory=dict)
    is_undoable: bool = True
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Settings a mapping may make under `[options]`: name -> allowed values (an empty tuple: any text)."""
