"""
The vault: contact data sealed per subject, found by reference, opened only on purpose.

A subject is one profile at one source (its account or cookie reference), so that two profiles that share a phone hold
it each under a key of their own and one of them can be erased alone. Everything here works on a plain psycopg cursor
inside the caller's transaction: the collection process uses it without Django.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg import Cursor
from psycopg import sql as composed

from mainstem.kernel import crypto, sql
from mainstem.kernel.identifiers import reference

PACKAGE = "mainstem.kernel"
TOKEN_PREFIX = "vault:"  # noqa: S105 - a marker in event bodies, not a secret


@dataclass(frozen=True, slots=True)
class Contact:
    """A value to put into the vault: already normalised, `namespace` as in `kernel.identifiers`."""

    subject_ref: UUID
    namespace: str
    value: str

    @property
    def ref(self) -> UUID:
        """The reference by which the value is found."""
        return reference(self.namespace, self.value)

    @property
    def token(self) -> str:
        """What stands in the value's place outside the vault: `vault:<namespace>|<ref>`."""
        return f"{TOKEN_PREFIX}{self.namespace}|{self.ref}"


def parse_token(text: object) -> tuple[str, UUID] | None:
    """
    Return (namespace, reference) of a vault token, or None if the text is none.

    >>> parse_token("hello") is None
    True
    """
    if not isinstance(text, str) or not text.startswith(TOKEN_PREFIX):
        return None
    namespace, bar, ref = text[len(TOKEN_PREFIX) :].rpartition("|")
    try:
        return (namespace, UUID(ref)) if bar else None
    except ValueError:
        return None


def put(cur: Cursor[Any], contacts: Sequence[Contact]) -> int:
    """
    Seal values; known ones stay as they are. Return how many were refused because their subject was erased.

    Safe under repetition and concurrency: the first key of a subject wins and everybody seals with that one.
    """
    wanted = {(contact.subject_ref, contact.ref): contact for contact in contacts}
    if not wanted:
        return 0
    known = {
        (row[0], row[1])
        for row in _tuples(
            cur,
            sql.text(PACKAGE, "known_vault_entries"),
            {"subjects": [s for s, _ in wanted], "refs": [r for _, r in wanted]},
        )
    }
    fresh = [contact for pair, contact in wanted.items() if pair not in known]
    if not fresh:
        return 0
    keys = _keys_of(cur, sorted({contact.subject_ref for contact in fresh}))
    rows = [
        (
            contact.subject_ref,
            contact.ref,
            contact.namespace,
            crypto.seal(key, contact.value.encode(), contact.ref.bytes),
        )
        for contact in fresh
        if (key := keys[contact.subject_ref]) is not None
    ]
    cur.execute(
        sql.text(PACKAGE, "put_vault_entries"),
        {
            "subjects": [row[0] for row in rows],
            "refs": [row[1] for row in rows],
            "namespaces": [row[2] for row in rows],
            "sealed": [row[3] for row in rows],
        },
    )
    return len(fresh) - len(rows)


def get(cur: Cursor[Any], refs: Iterable[UUID]) -> dict[UUID, str]:
    """Open values by reference; what was erased or never known is absent from the answer."""
    rows = _tuples(cur, sql.text(PACKAGE, "get_vault_entries"), {"refs": list(refs)})
    opened: dict[UUID, str] = {}
    for subject_ref, ref, sealed, wrapped in rows:
        key = crypto.unwrap_key(bytes(wrapped), subject_ref.bytes)
        opened[ref] = crypto.open_sealed(key, bytes(sealed), ref.bytes).decode()
    return opened


def namespaces_of(cur: Cursor[Any], refs: Iterable[UUID]) -> dict[UUID, str]:
    """Return the namespace each reference stands in, as far as the vault knows it."""
    return dict(_tuples(cur, sql.text(PACKAGE, "namespaces_of_refs"), {"refs": list(refs)}))


def stage_carriers(cur: Cursor[Any], *, refs_stage: str, stage: str) -> int:
    """
    Make a temporary table (ref uuid, subject_ref uuid): which subjects carry the references of another one's column
    `ref`. Return how many rows; it lives until the transaction ends.
    """
    text = sql.text(PACKAGE, "stage_carriers")
    text = text.replace("/*stage*/", composed.Identifier(stage).as_string(None))
    text = text.replace("/*source*/", composed.Identifier(refs_stage).as_string(None))
    cur.execute(text.encode())
    return cur.rowcount


def destroy(cur: Cursor[Any], subject_refs: Iterable[UUID], now: datetime) -> int:
    """
    Destroy the keys of subjects: their values cannot be read any more, nor new ones put, also where none was put yet.

    Return how many subjects were not erased before.
    """
    cur.execute(sql.text(PACKAGE, "destroy_vault_keys"), {"subjects": list(subject_refs), "now": now})
    return cur.rowcount


def take_back(cur: Cursor[Any], pairs: Sequence[tuple[UUID, UUID]]) -> int:
    """
    Delete (subject, reference) values that came by mistake, and keys left without values. Return how many went.

    Not an erasure: the same subjects may come again.
    """
    rows = _tuples(
        cur,
        sql.text(PACKAGE, "take_back_vault_entries"),
        {"subjects": [subject for subject, _ in pairs], "refs": [ref for _, ref in pairs]},
    )
    return int(rows[0][0])


def _keys_of(cur: Cursor[Any], subjects: Sequence[UUID]) -> dict[UUID, bytes | None]:
    def held() -> dict[UUID, bytes | None]:
        rows = _tuples(cur, sql.text(PACKAGE, "get_vault_keys"), {"subjects": list(subjects)})
        return {ref: None if wrapped is None else crypto.unwrap_key(bytes(wrapped), ref.bytes) for ref, wrapped in rows}

    keys = held()
    missing = [subject for subject in subjects if subject not in keys]
    if missing:
        wrapped = [crypto.wrap_key(crypto.new_key(), subject.bytes) for subject in missing]
        cur.execute(sql.text(PACKAGE, "add_vault_keys"), {"subjects": missing, "wrapped": wrapped})
        keys = held()
    return keys


def _tuples(cur: Cursor[Any], statement: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
    cur.execute(statement, params)
    return [tuple(row.values()) if isinstance(row, dict) else tuple(row) for row in cur.fetchall()]
