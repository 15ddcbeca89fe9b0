"""Write one entry into the audit chain."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from psycopg.types.json import Jsonb

from mainstem.governance.contracts import AuditHead
from mainstem.governance.rules import audit as chain
from mainstem.kernel import sql

PACKAGE = "mainstem.governance"


@transaction.atomic
def append_audit(
    *, actor: str, action: str, subject: str, now: datetime, detail: Mapping[str, Any] | None = None
) -> AuditHead:
    """
    Append one entry to the audit chain, in the caller's transaction.

    The entry exists if and only if the audited work commits. Appending locks the head of the chain until then, so
    audited transactions commit one after the other: audit last, and keep what follows short.

    :param subject: what was acted upon, as kind and key (`token:5`, `import:0192…`); never contact data
    :param detail: text, whole numbers, booleans, lists and objects
    :raises TypeError: if the detail holds anything else
    """
    content = dict(detail or {})
    with sql.cursor() as cursor:
        cursor.execute(sql.text(PACKAGE, "make_audit_head"))
        cursor.execute(sql.text(PACKAGE, "lock_audit_head"))
        head = cursor.fetchall()[0]
        sequence, previous = head["sequence"] + 1, bytes(head["hash"])
        written = chain.canonical(
            sequence=sequence, at=now, actor=actor, action=action, subject=subject, detail=content
        )
        digest = chain.link(previous, written)
        entry = {
            "sequence": sequence,
            "at": now,
            "actor": actor,
            "action": action,
            "subject": subject,
            "detail": Jsonb(content),
            "previous_hash": previous,
            "hash": digest,
        }
        cursor.execute(sql.text(PACKAGE, "append_audit_entry"), entry)
        cursor.execute(sql.text(PACKAGE, "move_audit_head"), entry)
    return AuditHead(sequence=sequence, hash=digest.hex())
