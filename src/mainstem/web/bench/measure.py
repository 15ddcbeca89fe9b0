"""Asking and timing: the same question several times, and whether each answer is one."""

import time
from collections.abc import Sequence
from typing import Any

from mainstem.web.bench.asking import Asker, Call, WrongAnswer
from mainstem.web.bench.questions import Question

PATIENCE_SECONDS = 15.0
FEWEST = 3
AIM_MS = 300.0


def measured(asker: Asker, question: Question, *, requests: int) -> dict[str, float]:
    """
    Return the shortest, p50, p95 and the longest of one question in milliseconds, after one that does not count.

    What takes long is asked less often, but no less than three times.

    :raises WrongAnswer: if one answer is a refusal, or empty where it should not be, or the other way round
    """
    taken: list[float] = []
    _answer(asker, question, question.calls[0])
    for number in range(requests):
        call = question.calls[number % len(question.calls)]
        taken.append(_answer(asker, question, call))
        if len(taken) >= FEWEST and sum(taken) > PATIENCE_SECONDS * 1000:
            break
    return {
        "min_ms": round(min(taken), 1),
        "p50_ms": round(percentile(taken, 50), 1),
        "p95_ms": round(percentile(taken, 95), 1),
        "max_ms": round(max(taken), 1),
        "requests": len(taken),
    }


def percentile(values: Sequence[float], percent: int) -> float:
    """
    Return the smallest value that so many percent of the values do not exceed.

    >>> percentile([5, 1, 4, 2, 3], 50), percentile([1, 2], 95)
    (3, 2)
    """
    ranked = sorted(values)
    return ranked[max(0, -(-len(ranked) * percent // 100) - 1)]


def _answer(asker: Asker, question: Question, call: Call) -> float:
    started = time.perf_counter()
    response = asker.ask(call)
    taken = (time.perf_counter() - started) * 1000
    where = {"question": question.name, "path": call.path, "role": asker.role}
    if response.status_code != 200:
        raise WrongAnswer(f"{question.name} was answered with {response.status_code}.", **where)
    if question.is_empty is not None and _is_empty(response.json()) != question.is_empty:
        raise WrongAnswer(f"{question.name} was {'not empty' if question.is_empty else 'empty'}.", **where)
    return taken


def _is_empty(answer: Any) -> bool:
    return not (answer["items"] if isinstance(answer, dict) and "items" in answer else answer)
