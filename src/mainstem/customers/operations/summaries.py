"""
The list of customers: one row a person, summed up from identities here and trade elsewhere.

`flows/customer_summaries` walks through it: `begin_summaries` says whom, other contexts add what they know to stages
of this transaction, `write_summaries` writes down what differs. Totals come from the ledgers every time, never from
adding or subtracting two rows, so a merge, its undoing or an import taken back cannot leave a wrong one behind.
"""

import time
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from mainstem.kernel import sql

PACKAGE = "mainstem.customers"

PERSONS = "summary_person"
IDENTIFIERS = "summary_identifier"
CARRIERS = "summary_carrier"
QUESTIONS = "summary_question"
ANSWERS = "summary_answer"
TRADE = "summary_trade"
MEMORY = "128MB"
"""What one sort or hash may take while everybody is summed up: half a million persons then need no files."""
_ALL = (PERSONS, IDENTIFIERS, CARRIERS, QUESTIONS, ANSWERS, TRADE, "summary_part", "summary_new", "summary_score")


def begin_summaries(persons: Sequence[UUID] | None) -> None:
    """
    Take the turn to write summaries and stage the living persons among the given ones (None: everybody) in `PERSONS`.

    Belongs into a transaction of the caller's; the stages and the turn end with it.
    """
    sql.all_rows(PACKAGE, "take_summary_turn")
    with sql.cursor() as cur:
        if persons is None:
            cur.execute(f"SET LOCAL work_mem = '{MEMORY}'".encode())
        cur.execute(f"DROP TABLE IF EXISTS {', '.join(f'pg_temp.{name}' for name in _ALL)}".encode())
    sql.run(PACKAGE, "stage_summary_persons", persons=None if persons is None else list(persons))
    analyse(PERSONS)


def stage_reach_questions() -> None:
    """Make `QUESTIONS` out of `IDENTIFIERS` and `CARRIERS` (ref, subject_ref): may this person's e-mail be used?"""
    sql.run(PACKAGE, "stage_reach_questions")
    analyse(QUESTIONS)


def write_summaries(*, persons: Sequence[UUID] | None, version: str, started: float, now: datetime) -> int:
    """
    Write the summaries of the persons given to `begin_summaries`, from `IDENTIFIERS`, `ANSWERS` and `TRADE`.

    Repeatable: a second call finds nothing to write. Return how many rows changed.

    :param version: what the ledgers' version was before anything was read
    :param started: the monotonic clock when the work began
    """
    is_whole = persons is None
    asked = None if persons is None else list(persons)
    sql.run(PACKAGE, "stage_summary_parts")
    analyse("summary_part")
    currency = _currency(is_whole=is_whole)
    sql.run(PACKAGE, "stage_summaries", currency=currency)
    sql.run(PACKAGE, "stage_summary_scores")
    changed = sql.run(PACKAGE, "remove_summaries", persons=asked)
    changed += sql.run(PACKAGE, "write_summaries", now=now, is_whole=is_whole)
    changed += sql.run(PACKAGE, "remove_summary_parts", persons=asked)
    changed += sql.run(PACKAGE, "write_summary_parts")
    if is_whole:
        seconds = time.monotonic() - started
        sql.run(PACKAGE, "note_summary_state", version=version, now=now, seconds=seconds, currency=currency)
    return changed


def confirm_summaries(*, now: datetime) -> bool:
    """Note that nothing has changed since: the summaries are true as of now. False if they were never worked out."""
    return sql.run(PACKAGE, "touch_summary_state", now=now) > 0


def analyse(stage: str) -> None:
    """Let the planner know how large a stage is; a guess would make it walk where it should join."""
    with sql.cursor() as cur:
        cur.execute(f"ANALYZE pg_temp.{stage}".encode())


def _currency(*, is_whole: bool) -> str:
    known = None if is_whole else sql.one_row(PACKAGE, "summary_state")
    if known is not None:
        return str(known["currency"])
    found = sql.one_row(PACKAGE, "main_currency")
    return "" if found is None else str(found["currency"])
