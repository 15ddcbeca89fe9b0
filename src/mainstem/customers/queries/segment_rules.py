"""What a rule would give, looked at closely: every branch counted, and who the people are. Nothing is kept."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from psycopg.errors import QueryCanceled

from mainstem.customers.contracts import RuleTooSlow
from mainstem.customers.queries.persons import stage_identifiers_of
from mainstem.customers.segments.counts import EVERYONE, counts_statement
from mainstem.customers.segments.fields import REGISTRY
from mainstem.customers.segments.postgres import members_statement
from mainstem.customers.segments.sentences import group_sentence, rule_sentence, sentence_of
from mainstem.customers.segments.tree import Group
from mainstem.governance import queries as governance
from mainstem.governance.contracts import Purpose
from mainstem.kernel import sql
from mainstem.kernel.models import VaultEntry

PACKAGE = "mainstem.customers"
PEOPLE = "rule_people"
SECONDS_AT_MOST = 15
LOOKED_AT_CLOSELY = 20_000
"""How many people are looked at one by one; of more, an even part stands for all."""
SAMPLED = 50
REFS_AT_A_TIME = 10_000


@dataclass(frozen=True, slots=True)
class NodeCount:
    """How many persons one group or rule holds for by itself, and what it says."""

    path: str
    count: int
    sentence: str


@dataclass(frozen=True, slots=True)
class RuleCounts:
    """A rule counted: in all, of how many persons, and every node of its tree."""

    total: int
    everyone: int
    sentence: str
    nodes: Sequence[NodeCount]
    seconds: float


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the people, under a code of what they have in common."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class RuleInsight:
    """
    Who the people of a rule are. `looked_at` of `total` were looked at; the counts of the parts stand for all of them.

    Reachable by e-mail is who has a live address that the consent gate lets marketing use now.
    """

    total: int
    looked_at: int
    reachable_by_email: int
    recency: Sequence[Part]
    channels: Sequence[Part]
    sample: Sequence[UUID]
    seconds: float


def count_nodes(rule: object, *, now: datetime, language: str = "en") -> RuleCounts:
    """
    Count a rule and every group and rule in it, in one statement.

    :raises RuleRefused: if the tree is malformed
    :raises RuleTooSlow: if it takes longer than a person would wait
    """
    text, nodes = counts_statement(rule, now)
    started = time.monotonic()
    with bounded(), sql.cursor() as cur:
        cur.execute(text.encode())
        row = cur.fetchone() or {}
    counted = [
        NodeCount(
            item.path,
            int(row[name]),
            group_sentence(item, language) if isinstance(item, Group) else rule_sentence(item, language),
        )
        for item, name in nodes
    ]
    return RuleCounts(
        total=counted[0].count,
        everyone=int(row[EVERYONE]),
        sentence=sentence_of(rule, REGISTRY, language),
        nodes=counted,
        seconds=time.monotonic() - started,
    )


def look_into_rule(rule: object, *, now: datetime, sample: int = 20) -> RuleInsight:
    """
    Tell who the people of a rule are: how long since they bought, through what, and who can be written to.

    :raises RuleRefused: if the tree is malformed
    :raises RuleTooSlow: if it takes longer than a person would wait
    """
    return _look_into(members_statement(rule, now), {}, now=now, sample=sample)


def look_into_segment(segment_id: UUID, *, now: datetime, sample: int = 20) -> RuleInsight:
    """Tell the same of a segment's members as of its last refresh."""
    return _look_into(sql.text(PACKAGE, "segment_member_ids"), {"segment_id": segment_id}, now=now, sample=sample)


@contextmanager
def bounded(seconds: float = SECONDS_AT_MOST) -> Iterator[None]:
    """
    Give up a question that takes too long, so that a heavy rule keeps nobody else waiting.

    :raises RuleTooSlow: if it took longer
    """
    try:
        with transaction.atomic():
            with sql.cursor() as cur:
                cur.execute(f"SET LOCAL statement_timeout = {int(seconds * 1000)}")
            yield
            with sql.cursor() as cur:
                # Inside somebody else's transaction the limit would otherwise outlive us.
                cur.execute("SET LOCAL statement_timeout = DEFAULT")
    except QueryCanceled as error:
        raise RuleTooSlow(
            f"Counting took longer than {seconds:.0f} s. Narrow the time windows or split the rule.", seconds=seconds
        ) from error


def _look_into(members: str, params: Mapping[str, object], *, now: datetime, sample: int) -> RuleInsight:
    started = time.monotonic()
    with bounded():
        total = _stage_people(members, params)
        looked_at = _keep_an_even_part(total)
        reachable = _count_reachable(now)
        recency, channels = _count_parts(now)
        rows = sql.all_rows(PACKAGE, "sample_rule_people", limit=max(0, min(sample, SAMPLED)))
        with sql.cursor() as cur:
            cur.execute(f"DROP TABLE {PEOPLE}, rule_refs, rule_carriers, rule_questions, rule_answers")
    scale = total / looked_at if looked_at else 1.0
    return RuleInsight(
        total=total,
        looked_at=looked_at,
        reachable_by_email=round(reachable * scale),
        recency=[Part(part.code, round(part.count * scale)) for part in recency],
        channels=[Part(part.code, round(part.count * scale)) for part in channels],
        sample=[row["person_id"] for row in rows],
        seconds=time.monotonic() - started,
    )


def _stage_people(members: str, params: Mapping[str, object]) -> int:
    with sql.cursor() as cur:
        text = f"CREATE TEMPORARY TABLE {PEOPLE} ON COMMIT DROP AS SELECT person_id FROM ({_bare(members)}) AS found"
        # A compiled rule has its values in its text already, and its percent signs mean nothing.
        cur.execute(text.encode(), params or None)
        return cur.rowcount


def _keep_an_even_part(total: int) -> int:
    parts = -(-total // LOOKED_AT_CLOSELY)
    if parts > 1:
        sql.run(PACKAGE, "keep_some_rule_people", parts=parts)
    with sql.cursor() as cur:
        cur.execute(f"ANALYZE {PEOPLE}")
        cur.execute(f"SELECT count(*) AS count FROM {PEOPLE}")
        row = cur.fetchone()
    return int(row["count"]) if row else 0


def _count_reachable(now: datetime) -> int:
    stage_identifiers_of(persons_stage=PEOPLE, stage="rule_refs")
    _stage_carriers()
    sql.run(PACKAGE, "stage_email_questions")
    governance.answer_staged(
        stage="rule_questions", into="rule_answers", purpose=Purpose.MARKETING, channel="email", at=now
    )
    row = sql.one_row(PACKAGE, "count_reachable")
    return int(row["count"]) if row else 0


def _stage_carriers() -> None:
    """Stage which profiles carry each address: they speak for it as the address itself does."""
    with sql.cursor() as cur:
        cur.execute("CREATE TEMPORARY TABLE rule_carriers (ref uuid, subject_ref uuid) ON COMMIT DROP")
        cur.execute("SELECT DISTINCT ref FROM rule_refs WHERE namespace = 'email' AND status = 'live'")
        refs = [row["ref"] for row in cur]
    for start in range(0, len(refs), REFS_AT_A_TIME):
        part = refs[start : start + REFS_AT_A_TIME]
        carriers = VaultEntry.objects.filter(ref__in=part).values_list("ref", "subject_ref")
        sql.copy_rows("rule_carriers", ("ref", "subject_ref"), list(carriers))


def _count_parts(now: datetime) -> tuple[list[Part], list[Part]]:
    """Count by the age of the latest order, and by channel ordered through; a person may stand in several channels."""
    orders = _bare(REGISTRY.get_table("orders").postgres_query)
    text = sql.text(PACKAGE, "rule_people_parts").replace("/*orders*/", orders)
    recency: list[Part] = []
    channels: list[Part] = []
    with sql.cursor() as cur:
        cur.execute(text.encode(), {"now": now})
        for row in cur.fetchall():
            (recency if row["kind"] == "recency" else channels).append(Part(row["code"], int(row["count"])))
    return recency, channels


def _bare(text: str) -> str:
    return text.rstrip().rstrip(";")
