"""What crosses the border of this context: evidence, persons, segments and what it refuses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from mainstem.customers.segments.fields import FieldType, Measure, SegmentField, SegmentTable
from mainstem.kernel.errors import Malformed, NotFound, Refused

__all__ = [
    "Counts",
    "CustomerRow",
    "CustomerTotals",
    "EvidencePair",
    "EvidenceView",
    "FieldType",
    "IdentifierView",
    "IdentityDoubt",
    "Measure",
    "NoSuchField",
    "NoSuchOperation",
    "NoSuchPerson",
    "NoSuchSegment",
    "NotMergeable",
    "NotSeparable",
    "OperationView",
    "PairwiseQuality",
    "PersonSummary",
    "PersonView",
    "RefusalView",
    "Resolution",
    "RuleAnswer",
    "RuleProblem",
    "RuleRefused",
    "RuleTooSlow",
    "SegmentChangedMeanwhile",
    "SegmentExists",
    "SegmentField",
    "SegmentOfPerson",
    "SegmentSizeView",
    "SegmentTable",
    "SegmentTableMissing",
    "SegmentView",
    "SummaryState",
    "TimelineEntry",
    "TraitValue",
    "TraitView",
]


@dataclass(frozen=True, slots=True)
class EvidencePair:
    """
    One source saw two identifiers together: `kind` says how (`same_event`, `alias`, `import`, `manual`, …).

    A pair is one statement per (a, b, kind, source); seeing it again changes nothing.
    """

    a_ref: UUID
    a_namespace: str
    b_ref: UUID
    b_namespace: str
    kind: str
    source_code: str
    observed_at: datetime
    event_id: UUID | None = None
    import_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """
    What resolving did. `given` pairs: `added` were new, `ignored` can be no evidence (both ends the same, or of a
    namespace that never identifies), the rest was known. `refused` counts refusals written.
    """

    given: int = 0
    added: int = 0
    ignored: int = 0
    persons_founded: int = 0
    merges: int = 0
    splits: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class IdentifierView:
    """One identifier of a person. `masked` is its value as the viewer may see it, None where the vault has none."""

    ref: UUID
    namespace: str
    kind: str
    status: str
    status_reason: str | None
    source_code: str
    first_seen: datetime
    last_seen: datetime
    since: datetime
    masked: str | None = None


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One piece of evidence about a person; `refused` holds the reason where it joins nobody."""

    a_ref: UUID
    b_ref: UUID
    kind: str
    source_code: str
    weight: int
    observed_at: datetime
    event_id: UUID | None
    retracted_at: datetime | None
    refused: str | None
    refused_detail: str | None


@dataclass(frozen=True, slots=True)
class OperationView:
    """One change of who is who. `reversed_by` is the operation that took it back."""

    id: UUID
    kind: str
    at: datetime
    by: str
    before: Mapping[str, Sequence[str]]
    after: Mapping[str, Sequence[str]]
    cause: Mapping[str, Any]
    rule_version: int
    reverses: UUID | None
    reversed_by: UUID | None


@dataclass(frozen=True, slots=True)
class TraitView:
    """The present value of a trait and where it comes from."""

    name: str
    value: Any
    observed_at: datetime
    source_code: str
    standing: int


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """One line of the list of persons."""

    id: UUID
    first_seen: datetime
    last_seen: datetime
    identifiers: int
    namespaces: Sequence[str]
    created_at: datetime


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything this context knows about one person."""

    id: UUID
    created_at: datetime
    first_seen: datetime
    last_seen: datetime
    identifiers: Sequence[IdentifierView]
    traits: Sequence[TraitView]
    merged_ids: Sequence[UUID] = ()


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One moment in a person's own history: an identity operation, a trait, an identifier that joined."""

    at: datetime
    kind: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are. `merges` counts persons that were merged into another by evidence or by hand."""

    persons: int
    identifiers: int
    merges: int
    refusals: int
    quarantined: int
    blocked: int


@dataclass(frozen=True, slots=True)
class PairwiseQuality:
    """
    How well persons match a known truth: of the pairs put together, how many belong together (precision); of the
    pairs that belong together, how many were put together (recall). None where there is no pair to judge by.
    """

    true_pairs: int
    predicted_pairs: int
    common_pairs: int
    precision: float | None
    recall: float | None


@dataclass(frozen=True, slots=True)
class TraitValue:
    """What a source says about one identifier at a moment; `value` is any JSON value of at most 1,000 characters."""

    ref: UUID
    name: str
    value: Any
    observed_at: datetime
    source_code: str
    standing: int = 0
    import_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class SegmentView:
    """A segment as others see it."""

    code: str
    name: str
    rule: Mapping[str, Any]
    version: int
    owner: str
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None
    refreshed_at: datetime | None
    refreshed_version: int | None
    size: int | None
    next_change_at: datetime | None


@dataclass(frozen=True, slots=True)
class SegmentSizeView:
    """What one refresh found."""

    at: datetime
    version: int
    size: int
    entered: int
    left: int
    engine: str
    seconds: float


@dataclass(frozen=True, slots=True)
class RuleProblem:
    """One thing wrong with a rule tree, and where: `rules[0].rules[1].value`."""

    path: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class RuleAnswer:
    """How one rule or group of a tree came out for one person: the value found and whether it holds."""

    path: str
    holds: bool
    field: str | None = None
    value: Any = None
    sentence: str = ""
    rules: Sequence["RuleAnswer"] = ()


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """
    One line of the list of customers. Money is net of returns, in the main currency; `generated` of the orders are
    not real. `last_order_at` is the epoch where there is no order. The scores are 1 to 5, None outside the window.
    """

    person_id: UUID
    first_seen: datetime
    last_seen: datetime
    last_source: str
    identifiers: int
    namespaces: Sequence[str]
    can_email: bool
    was_merged: bool
    has_refusal: bool
    orders: int
    generated: int
    spend: Decimal
    last_order_at: datetime
    channels: Sequence[str]
    recency: int | None
    frequency: int | None
    monetary: int | None


@dataclass(frozen=True, slots=True)
class CustomerTotals:
    """What a whole list of customers adds up to."""

    persons: int
    orders: int
    spend: Decimal
    identifiers: int


@dataclass(frozen=True, slots=True)
class SummaryState:
    """
    As of when the list is true. A fifth of those who bought spent at least `high_value_from`; `seconds` is how long
    the last rebuild took; `namespaces` are all that identifiers stand in.
    """

    version: str
    as_of: datetime
    seconds: float
    currency: str
    high_value_from: Decimal | None
    namespaces: Sequence[str]


@dataclass(frozen=True, slots=True)
class IdentityMoment:
    """One moment of a person's identity: an identifier that joined, or an operation of this kind."""

    at: datetime
    id: UUID
    kind: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SegmentOfPerson:
    """A segment somebody is in, and since when."""

    code: str
    name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class RefusalView:
    """Evidence between an identifier of a person and another one that joins nobody, and why."""

    own_ref: UUID
    own_namespace: str
    other_ref: UUID
    other_namespace: str
    other_status: str
    other_person: UUID | None
    reason: str
    detail: str
    refused_at: datetime


@dataclass(frozen=True, slots=True)
class MergeCheck:
    """
    What merging two persons would do. `conflicts` are the namespaces in which each has an account or card of their
    own; `kept_apart` pairs were separated by hand and would be joined again.
    """

    person_id: UUID
    other_id: UUID
    staying_id: UUID
    conflicts: Sequence[str]
    kept_apart: int
    refused: int
    can_be_merged: bool


@dataclass(frozen=True)
class IdentityDoubt:
    """
    How much of one sort is in doubt: `what` is `refused` (evidence that joins nobody) or `set_aside` (identifiers).

    `oldest_at` is None where nobody wrote down since when.
    """

    what: str
    reason: str
    count: int
    oldest_at: datetime | None


class NoSuchPerson(NotFound):
    code = "no_such_person"


class NoSuchOperation(NotFound):
    code = "no_such_identity_operation"


class NoSuchSegment(NotFound):
    code = "no_such_segment"


class SegmentExists(Refused):
    """The code is taken."""

    code = "segment_exists"


class RuleRefused(Malformed):
    """The rule tree cannot be used; `details["problems"]` says what is wrong and where."""

    code = "segment_rule_refused"

    def __init__(self, problems: Sequence[RuleProblem]) -> None:
        first = problems[0]
        super().__init__(
            f"The rule cannot be used: {first.message} (at {first.path or 'the top'}).",
            problems=[{"path": item.path, "code": item.code, "message": item.message} for item in problems],
        )


class SegmentTableMissing(Refused):
    """The rule asks for data that this engine does not hold."""

    code = "segment_table_missing"


class NoSuchField(NotFound):
    """No segment can ask for this."""

    code = "no_such_segment_field"


class RuleTooSlow(Refused):
    """Counting the rule would keep everybody waiting."""

    code = "segment_rule_too_slow"


class SegmentChangedMeanwhile(Refused):
    """Somebody else saved the segment since it was read."""

    code = "segment_changed_meanwhile"


class NotMergeable(Refused):
    """These persons cannot be merged: they are the same one, or have no identifier that may join."""

    code = "not_mergeable"


class NotSeparable(Refused):
    """This operation cannot be taken back, or these identifiers cannot be split off."""

    code = "not_separable"
