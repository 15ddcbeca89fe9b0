"""What sources say about identifiers: only added, and only where it says something new."""

import json
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from mainstem.customers.contracts import TraitValue
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"


@transaction.atomic
def note_traits(values: Sequence[TraitValue]) -> int:
    """
    Add what sources say, in one statement. Repeatable; a value that only repeats the one before it is skipped.
    Return how many were added. Of two values for one moment the greater stays, whichever came first.
    """
    best: dict[tuple[object, str, str, datetime], tuple[TraitValue, str]] = {}
    for value in values:
        key = (value.ref, value.name, value.source_code, value.observed_at)
        text = json.dumps(value.value, ensure_ascii=False, sort_keys=True)
        if key not in best or text > best[key][1]:
            best[key] = (value, text)
    if not best:
        return 0
    ordered = sorted(best.values(), key=lambda item: (item[0].ref, item[0].name, item[0].observed_at))
    return sql.run(
        PACKAGE,
        "add_traits",
        refs=[value.ref for value, _ in ordered],
        names=[value.name for value, _ in ordered],
        bodies=[text for _, text in ordered],
        moments=[value.observed_at for value, _ in ordered],
        sources=[value.source_code for value, _ in ordered],
        standings=[value.standing for value, _ in ordered],
        causes=[value.import_id for value, _ in ordered],
    )
