"""Taking an import back out of the identities."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from mainstem.customers.operations.regroup import Cause, lock_persons_of, regroup_around
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"
LIVE = UUID(int=0)
"""Stands for live events where statements are told apart by their cause."""


@transaction.atomic
def forget_import(import_id: UUID, *, now: datetime) -> Mapping[str, int]:
    """
    Undo what an import brought: its evidence, its traits, and the identifiers that nothing else has seen. What another
    import or a live event says as well stays.
    Persons come apart again where only this import joined them. Repeatable: a second call finds nothing.
    """
    ends = [row["ref"] for row in sql.all_rows(PACKAGE, "evidence_ends_of_import", import_id=import_id)]
    lock_persons_of(ends)
    sql.run(PACKAGE, "delete_restatements_of_import", import_id=import_id)
    evidence = sql.run(PACKAGE, "delete_evidence_of_import", import_id=import_id, live=LIVE)
    traits = sql.run(PACKAGE, "delete_traits_of_import", import_id=import_id)
    if ends:
        regroup_around(
            ends, now=now, cause=Cause("import", {"undone_import": str(import_id)}, kind="undo"), reconsidered=ends
        )
    gone = [row["ref"] for row in sql.all_rows(PACKAGE, "forgettable_refs", import_id=import_id)]
    sql.run(PACKAGE, "narrow_after_import", import_id=import_id)
    sql.run(PACKAGE, "delete_noted", import_id=import_id)
    counts = {"evidence": evidence, "traits": traits, "identifiers": len(gone), "persons": 0}
    if gone:
        for statement in ("delete_memberships_of_refs", "delete_refusals_of_refs", "delete_segment_rows_of_refs"):
            sql.run(PACKAGE, statement, refs=gone)
        counts["persons"] = sql.run(PACKAGE, "delete_persons_of_refs", refs=gone)
        sql.run(PACKAGE, "delete_identifiers", refs=gone)
    return counts
