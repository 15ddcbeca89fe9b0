"""The single gate: may this be done to this subject? One question, or hundreds of thousands at once."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from psycopg import sql as composing

from mainstem.governance.contracts import (
    ANY_CHANNEL,
    ConsentEntry,
    ConsentGiven,
    ConsentQuestion,
    ConsentReason,
    ConsentState,
    Decision,
    Purpose,
)
from mainstem.governance.models import Consent
from mainstem.governance.queries.stages import staged_text
from mainstem.governance.rules.consent import NEEDS_NO_CONSENT, decide
from mainstem.kernel import sql
from mainstem.kernel.ids import new_id
from mainstem.kernel.paging import Paging, Slice, paged

QUESTIONS = "CREATE TEMPORARY TABLE {} (question bigint, ref uuid, is_person_ref boolean NOT NULL) ON COMMIT DROP"


def may(
    *,
    subject_refs: Sequence[UUID],
    purpose: Purpose,
    channel: str,
    at: datetime,
    person_refs: Sequence[UUID] = (),
) -> Decision:
    """
    Answer whether contact data may be used for a purpose on a channel at a moment, and why.

    :param subject_refs: the contact point to be used and the profiles that carry it
    :param person_refs: the other references of the same person: they can only say no. A merge never widens consent
    """
    question = ConsentQuestion(subject_refs=subject_refs, person_refs=person_refs)
    entries = Consent.objects.filter(
        subject_ref__in={*subject_refs, *person_refs},
        purpose=str(purpose),
        channel__in=[channel, ANY_CHANNEL],
        at__lte=at,
    )
    given = [_as_given(entry) for entry in entries]
    return decide(question=question, entries=given, purpose=purpose, channel=channel, at=at)


def may_many(
    *, questions: Mapping[int, ConsentQuestion], purpose: Purpose, channel: str, at: datetime
) -> dict[int, Decision]:
    """Answer many questions, each under a number of the caller's, in one statement: the same answers as `may`."""
    if not questions:
        return {}
    stage = f"questions_{new_id().hex}"
    with transaction.atomic():
        with sql.cursor() as cursor:
            cursor.execute(composing.SQL(QUESTIONS).format(composing.Identifier(stage)))
        sql.copy_rows(stage, ("question", "ref", "is_person_ref"), _question_rows(questions))
        return may_many_staged(stage=stage, purpose=purpose, channel=channel, at=at)


def may_many_staged(*, stage: str, purpose: Purpose, channel: str, at: datetime) -> dict[int, Decision]:
    """
    Answer the questions of a temporary table `(question bigint, ref uuid, is_person_ref boolean)`.

    A row per question and reference; a question about nobody has one row with a null reference.
    """
    with sql.cursor() as cursor:
        cursor.execute(staged_text("may_many", stage), _asking(purpose, channel, at))
        return {row["question"]: _decision(row["reason_code"]) for row in cursor}


@transaction.atomic
def answer_staged(*, stage: str, into: str, purpose: Purpose, channel: str, at: datetime) -> int:
    """
    Answer the questions of a temporary table into another, for engines whose rows never come to Python.

    :param stage: as in `may_many_staged`
    :param into: the temporary table to make: `(question bigint, allowed boolean, reason_code text)`; it lives until
        the transaction ends
    """
    asked = staged_text("may_many", stage).as_string(None).rstrip().rstrip(";")
    into_name = composing.Identifier(into).as_string(None)
    reasons = "', '".join(str(reason) for reason in ALLOWING)
    with sql.cursor() as cursor:
        cursor.execute(
            f"CREATE TEMPORARY TABLE {into_name} ON COMMIT DROP AS "
            f"SELECT question, reason_code IN ('{reasons}') AS allowed, reason_code FROM ({asked}) AS answered",
            _asking(purpose, channel, at),
        )
        return cursor.rowcount


def list_consents(paging: Paging, *, subject_refs: Sequence[UUID]) -> Slice[ConsentEntry]:
    """Return a page of what the ledger holds about references, newest first."""
    entries = Consent.objects.filter(Q(subject_ref__in=list(subject_refs)))
    return paged(entries, paging, order=("-at", "-id")).map(_as_entry)


def list_consent_moments(
    subject_refs: Sequence[UUID], *, before_at: datetime, before_id: int, limit: int
) -> list[ConsentEntry]:
    """Return what the ledger holds about references before a place in time, newest first."""
    entries = Consent.objects.filter(subject_ref__in=list(subject_refs))
    entries = entries.filter(Q(at__lt=before_at) | Q(at=before_at, id__lt=before_id)).order_by("-at", "-id")
    return [_as_entry(entry) for entry in entries[:limit]]


def standing_consents(subject_refs: Sequence[UUID], *, at: datetime) -> list[ConsentEntry]:
    """Return the latest entry of every reference, purpose and channel at a moment; a withdrawal beats a grant."""
    entries = Consent.objects.filter(subject_ref__in=list(subject_refs), at__lte=at)
    latest = entries.order_by("subject_ref", "purpose", "channel", "-at", "-state", "-id")
    return [_as_entry(entry) for entry in latest.distinct("subject_ref", "purpose", "channel")]


def consents_version() -> str:
    """Return a text that changes whenever a consent is recorded."""
    row = sql.one_row("mainstem.governance", "consents_version")
    return str(row["version"]) if row else ""


ALLOWING = (ConsentReason.GRANTED, ConsentReason.NOT_NEEDED)


def _decision(reason: str) -> Decision:
    code = ConsentReason(reason)
    return Decision(allowed=code in ALLOWING, reason_code=code)


def _asking(purpose: Purpose, channel: str, at: datetime) -> dict[str, Any]:
    return {
        "purpose": str(purpose),
        "channel": channel,
        "at": at,
        "needs_no_consent": purpose in NEEDS_NO_CONSENT,
    }


def _question_rows(questions: Mapping[int, ConsentQuestion]) -> list[tuple[int, UUID | None, bool]]:
    rows: list[tuple[int, UUID | None, bool]] = []
    for number, question in questions.items():
        rows += [(number, ref, False) for ref in question.subject_refs]
        rows += [(number, ref, True) for ref in question.person_refs]
        if not question.subject_refs and not question.person_refs:
            rows.append((number, None, False))
    return rows


def _as_given(entry: Consent) -> ConsentGiven:
    return ConsentGiven(
        subject_ref=entry.subject_ref,
        purpose=Purpose(entry.purpose),
        channel=entry.channel,
        state=ConsentState(entry.state),
        at=entry.at,
        source=entry.source,
        external_id=entry.external_id,
    )


def _as_entry(entry: Consent) -> ConsentEntry:
    return ConsentEntry(
        id=entry.pk,
        subject_ref=entry.subject_ref,
        purpose=Purpose(entry.purpose),
        channel=entry.channel,
        state=ConsentState(entry.state),
        at=entry.at,
        recorded_at=entry.recorded_at,
        source=entry.source,
        external_id=entry.external_id,
        text_version=entry.text_version,
        evidence=entry.evidence,
    )
