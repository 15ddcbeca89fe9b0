"""Write consents into the ledger: one, or as many as an import brings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from psycopg.types.json import Jsonb

from mainstem.events.operations import announce
from mainstem.governance.contracts import ConsentConflict, ConsentGiven, ConsentState, Purpose, UnknownCode
from mainstem.governance.facts import ConsentGranted, ConsentsRecorded, ConsentWithdrawn
from mainstem.governance.queries.stages import staged_text
from mainstem.kernel import sql
from mainstem.kernel.errors import Malformed
from mainstem.kernel.ids import new_id

COLUMNS = ("subject_ref", "purpose", "channel", "state", "at", "source", "external_id", "text_version", "evidence")
STAGE = """
CREATE TEMPORARY TABLE {stage} (
  subject_ref uuid NOT NULL, purpose text NOT NULL, channel text NOT NULL, state text NOT NULL,
  at timestamptz NOT NULL, source text NOT NULL, external_id text NOT NULL,
  text_version text NOT NULL, evidence jsonb NOT NULL
) ON COMMIT DROP
"""


@dataclass(frozen=True, slots=True)
class ConsentsOutcome:
    """What recording a batch did. Conflicting: the source has named another entry so before; the first one stays."""

    recorded: int
    already_known: int
    conflicting: int
    conflicts: tuple[tuple[str, str], ...] = ()


@transaction.atomic
def record_consent(*, entry: ConsentGiven, now: datetime) -> bool:
    """
    Write one consent or withdrawal into the ledger and announce it. Return whether it is new.

    Repeating it changes nothing: `(source, external_id)` names an entry.

    :raises ConsentConflict: if the source used the same external id for something else
    :raises Malformed: if the moment lies in the future, or a code is empty
    """
    _check(entry, now)
    outcome = _record([entry], now)
    if outcome.conflicting:
        raise ConsentConflict(
            "This source has recorded something else under this external id.",
            source=entry.source,
            external_id=entry.external_id,
        )
    if not outcome.recorded:
        return False
    fact = ConsentGranted if entry.state is ConsentState.GRANTED else ConsentWithdrawn
    announce(
        fact(
            subject_ref=entry.subject_ref,
            purpose=str(entry.purpose),
            channel=entry.channel,
            at=entry.at,
            source=entry.source,
        ),
        occurred_at=entry.at,
    )
    return True


@transaction.atomic
def record_consents(*, entries: Iterable[ConsentGiven], now: datetime) -> ConsentsOutcome:
    """
    Write many consents at once, set-based, and announce the batch. Repeating it changes nothing.

    An entry whose name the source used before for something else changes nothing either: it is counted and named in
    the outcome.

    :raises Malformed: if an entry lies in the future or a code is empty; then none is written
    """
    kept = list(entries)
    for entry in kept:
        _check(entry, now)
    outcome = _record(kept, now)
    if outcome.recorded:
        announce(ConsentsRecorded(count=outcome.recorded))
    return outcome


@transaction.atomic
def record_staged_consents(*, stage: str, now: datetime) -> ConsentsOutcome:
    """
    Write the consents of a temporary table, as `record_consents` does, without bringing them into Python.

    :param stage: a temporary table with the columns of `COLUMNS`
    :raises Malformed: if a staged moment lies in the future or a code is not known
    """
    outcome = _record_stage(stage, now)
    if outcome.recorded:
        announce(ConsentsRecorded(count=outcome.recorded))
    return outcome


def withdrawal(
    *, subject_ref: UUID, purpose: str, channel: str, at: datetime, source: str, external_id: str
) -> ConsentGiven:
    """
    Return the ledger entry of a plain withdrawal, as an unsubscribe link makes it.

    :raises UnknownCode: if there is no such purpose
    """
    return ConsentGiven(
        subject_ref=subject_ref,
        purpose=known_purpose(purpose),
        channel=channel,
        state=ConsentState.WITHDRAWN,
        at=at,
        source=source,
        external_id=external_id,
    )


def _record(entries: list[ConsentGiven], now: datetime) -> ConsentsOutcome:
    if not entries:
        return ConsentsOutcome(recorded=0, already_known=0, conflicting=0)
    stage = f"consents_{new_id().hex}"
    with sql.cursor() as cursor:
        cursor.execute(STAGE.format(stage=stage))
    sql.copy_rows(
        stage,
        COLUMNS,
        (
            (
                entry.subject_ref,
                str(entry.purpose),
                entry.channel,
                str(entry.state),
                entry.at,
                entry.source,
                entry.external_id,
                entry.text_version,
                Jsonb(dict(entry.evidence)),
            )
            for entry in entries
        ),
    )
    return _record_stage(stage, now)


def _record_stage(stage: str, now: datetime) -> ConsentsOutcome:
    with sql.cursor() as cursor:
        cursor.execute(staged_text("refused_consents", stage), {"now": now})
        refused = cursor.fetchall()
        if refused:
            raise Malformed(
                "A consent is about the past, has a known purpose and state, and names its channel, source and id.",
                entries=[dict(row) for row in refused],
            )
        cursor.execute(staged_text("count_consents", stage))
        count = cursor.fetchall()[0]["count"]
        cursor.execute(staged_text("record_consents", stage), {"now": now})
        recorded = len(cursor.fetchall())
        cursor.execute(staged_text("conflicting_consents", stage))
        conflicts = tuple((row["source"], row["external_id"]) for row in cursor.fetchall())
    return ConsentsOutcome(
        recorded=recorded,
        already_known=count - recorded - len(conflicts),
        conflicting=len(conflicts),
        conflicts=conflicts[:100],
    )


def known_purpose(code: str) -> Purpose:
    """
    :raises UnknownCode: if there is no such purpose
    """
    try:
        return Purpose(code)
    except ValueError as error:
        raise UnknownCode(
            "There is no such purpose.", field="purpose", known=[str(each) for each in Purpose]
        ) from error


def _check(entry: ConsentGiven, now: datetime) -> None:
    if entry.at > now:
        raise Malformed("A consent is about the past.", field="at")
    for name in ("channel", "source", "external_id"):
        if not 0 < len(getattr(entry, name)) <= 200:
            raise Malformed(f"A consent has a {name} of 1 to 200 characters.", field=name)
