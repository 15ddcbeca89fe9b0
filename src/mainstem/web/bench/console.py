"""`mainstem bench console`: every list and search of the console on a generated deployment, as two different people."""

import logging
import os
import time
from datetime import datetime
from typing import Any

from mainstem.content.operations import load_starter_templates
from mainstem.flows.customer_summaries import rebuild_summaries
from mainstem.governance.contracts import Role
from mainstem.kernel import clock
from mainstem.kernel.scope import EVERYTHING, Scope, enter
from mainstem.web.bench.asking import an_asker
from mainstem.web.bench.generate import Progress, Size, counted, generate, generated_at, take_statistics
from mainstem.web.bench.measure import AIM_MS, measured, percentile
from mainstem.web.bench.questions import questions_of_a_manager, questions_of_an_admin

MANAGED = Scope(locations=frozenset({"bench-store-001", "bench-store-002", "bench-store-003"}))
"""The three busiest stores: the most rows a scope has to pick out."""
NAME = "Benchmark deployment (generated)"


def run(
    owner_url: str,
    size: Size,
    *,
    requests: int,
    progress: Progress,
) -> dict[str, Any]:
    """
    Generate a deployment in an empty database (one that is generated already is taken as it is), sum it up as the
    product does, and time every list and search of the console as an administrator and as a manager of three stores.

    :raises WrongAnswer: if something is refused, or found empty where it should not be
    """
    seconds: dict[str, float] = {}

    def note(name: str, taken: float) -> None:
        seconds[name] = round(taken, 1)
        progress(name, taken)

    now = generated_at(owner_url)
    if now is None:
        now = clock.now()
        template = load_starter_templates(now=now)[0].code
        generate(owner_url, size, now=now, template=template, progress=note)
        started = time.perf_counter()
        rebuild_summaries(now=now)
        note("customers' summaries", time.perf_counter() - started)
        take_statistics(owner_url, lambda _, taken: note("statistics of the summaries", taken))
    logging.disable(logging.INFO)  # one line a request, by the thousand
    try:
        found = _answers(now, requests, progress)
    finally:
        logging.disable(logging.NOTSET)
        enter(EVERYTHING)
    return {
        "deployment": NAME,
        "counts": counted(owner_url),
        "generated_in_s": round(sum(seconds.values()), 1),
        "seconds": seconds,
        "endpoints": found,
        **_verdict(found),
    }


def _answers(now: datetime, requests: int, progress: Progress) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for role, scope, questions in (
        (Role.ADMIN, EVERYTHING, questions_of_an_admin),
        (Role.STORE_MANAGER, MANAGED, questions_of_a_manager),
    ):
        asker = an_asker(role, scope)
        for question in questions(asker, now):
            name = f"{asker.role} · {question.name}"
            found[name] = measured(asker, question, requests=requests)
            progress(name, found[name]["p95_ms"] / 1000)
    return found


def _verdict(found: dict[str, dict[str, float]]) -> dict[str, Any]:
    ranked = sorted(found, key=lambda name: -found[name]["p95_ms"])
    return {
        "questions": len(found),
        "load_average": [round(each, 1) for each in os.getloadavg()],
        "slowest": {name: found[name]["p95_ms"] for name in ranked[:10]},
        "p95_ms_of_all": percentile([figures["p95_ms"] for figures in found.values()], 95),
        "aim_ms": AIM_MS,
        "over_the_aim": sum(1 for figures in found.values() if figures["p95_ms"] > AIM_MS),
    }
