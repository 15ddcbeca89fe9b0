"""Taking note of identifiers: rows for the unknown ones, wider time spans for the known ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from psycopg import sql as composed

from mainstem.customers.rules.classes import CLASS_OF_KIND
from mainstem.customers.rules.placeholders import REASON, placeholder_refs
from mainstem.kernel import clock, sql

PACKAGE = "mainstem.customers"
SEEN = "/*seen*/"
FROM_ARRAYS = """
    SELECT * FROM unnest(%(refs)s::uuid[], %(namespaces)s::text[], %(sources)s::text[], %(moments)s::timestamptz[])
        AS given (ref, namespace, source_code, seen_at)"""
FROM_STAGE = "SELECT ref, namespace, source_code, seen_at FROM {}"


@dataclass(frozen=True, slots=True)
class Sighting:
    """An identifier seen at a source at a moment."""

    ref: UUID
    namespace: str
    source_code: str
    seen_at: datetime


@transaction.atomic
def note_identifiers(stage_table: str, *, now: datetime | None = None, import_id: UUID | None = None) -> int:
    """
    Take note of every identifier in a temporary table; each unknown one becomes a person of its own.
    Repeatable, and safe beside others that note the same ones. Return how many were unknown.

    The table has the columns `namespace text, ref uuid, source_code text, seen_at timestamptz`; rows without a
    reference are passed over.

    :param now: since when they are known; the present moment if left out
    :param import_id: the import that saw them, so that `forget_import` can take them back
    """
    seen = FROM_STAGE.format(composed.Identifier(stage_table).as_string(None))
    fresh = _note(seen, {}, import_id=import_id)
    if fresh:
        sql.run(PACKAGE, "found_persons", refs=fresh, now=now or clock.now())
    return len(fresh)


@transaction.atomic
def note_sightings(
    sightings: Sequence[Sighting], *, now: datetime, import_id: UUID | None = None, found_persons: bool = True
) -> list[UUID]:
    """
    Take note of sightings given as rows; otherwise as `note_identifiers`. Return the references that were unknown.

    With `found_persons=False` the unknown ones have no person yet: the caller gives them one in the same transaction.
    """
    if not sightings:
        return []
    params = {
        "refs": [sighting.ref for sighting in sightings],
        "namespaces": [sighting.namespace for sighting in sightings],
        "sources": [sighting.source_code for sighting in sightings],
        "moments": [sighting.seen_at for sighting in sightings],
    }
    fresh = _note(FROM_ARRAYS, params, import_id=import_id)
    if fresh and found_persons:
        sql.run(PACKAGE, "found_persons", refs=fresh, now=now)
    return fresh


def _note(seen: str, params: dict[str, object], *, import_id: UUID | None) -> list[UUID]:
    is_live = import_id is None
    with sql.cursor() as cur:
        cur.execute(f"SELECT DISTINCT namespace FROM ({seen}) AS seen".encode(), params)
        namespaces = [row["namespace"] for row in cur.fetchall()]
        cur.execute(
            _statement("add_identifiers", seen),
            {
                **params,
                "is_live": is_live,
                "placeholders": [ref for namespace in namespaces for ref in placeholder_refs(namespace)],
                "placeholder_reason": REASON,
                "kind_names": list(CLASS_OF_KIND),
                "kind_classes": [kind.value for kind in CLASS_OF_KIND.values()],
            },
        )
        fresh = [row["ref"] for row in cur.fetchall()]
        cur.execute(_statement("touch_identifiers", seen), {**params, "is_live": is_live})
        if import_id is not None:
            cur.execute(_statement("note_by_import", seen), {**params, "cause_id": import_id})
    return fresh


def _statement(name: str, seen: str) -> bytes:
    return sql.text(PACKAGE, name).replace(SEEN, seen).encode()
