"""The generated customers: identifiers as real ones are, contact data in the vault, all from one seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from typing import Any
from uuid import UUID

from psycopg import Cursor

from mainstem.kernel import crypto
from mainstem.kernel.identifiers import reference

SEED = 11
FAMILIES = ("Wang", "Li", "Zhang", "Chen", "Zhao", "Zhou", "Lin", "Sun", "Smith", "Novak", "Silva", "Meyer")
SYLLABLES = ("Wei", "Fang", "Min", "Jing", "Lei", "Yan", "Tao", "Xia", "Ana", "Tom", "Eva", "Max", "Ida", "Leo")
# Two of them and a family: a name is shared by a few hundred of half a million, as usual ones are.
CHUNK = 20_000
_PERSON = "COPY bench_person FROM STDIN"
_KEY = "COPY kernel_vault_key (subject_ref, wrapped_key) FROM STDIN"
_ENTRY = "COPY kernel_vault_entry (subject_ref, ref, namespace, sealed) FROM STDIN"


@dataclass(frozen=True)
class BenchPerson:
    """One customer, with the plain values that only the vault keeps."""

    n: int
    person_id: UUID
    user_ref: UUID
    name: str
    phone: str | None
    email: str | None
    card: str | None
    cookie: str | None
    first_seen: datetime
    last_seen: datetime


def phone_of(n: int) -> str:
    """Return the telephone number of the n-th customer, as a person would type it; not everybody has given one."""
    return f"+86138{n:08d}"


def email_of(n: int) -> str:
    """Return the e-mail address of the n-th customer; not everybody has given one."""
    return f"bench.{n}@customers.example"


def draw_people(count: int, now: datetime) -> Iterator[BenchPerson]:
    """Draw customers from the seed: the same count and moment give the same people."""
    rng = random.Random(SEED)  # noqa: S311 - a repeatable load, nothing secret
    for n in range(1, count + 1):
        first_seen = now - timedelta(days=30 + 700 * rng.random())
        millis = int(first_seen.timestamp() * 1000)
        person_id = UUID(int=(millis << 80) | (7 << 76) | (rng.getrandbits(12) << 64) | (2 << 62) | rng.getrandbits(62))
        yield BenchPerson(
            n=n,
            person_id=person_id,
            user_ref=reference("user:bench", f"c{n}"),
            name=f"{rng.choice(SYLLABLES)}{rng.choice(SYLLABLES).lower()} {rng.choice(FAMILIES)}",
            phone=phone_of(n) if rng.random() < 0.85 else None,
            email=email_of(n) if rng.random() < 0.75 else None,
            card=f"8{n:09d}" if rng.random() < 0.5 else None,
            cookie=f"v{n}" if rng.random() < 0.4 else None,
            first_seen=first_seen,
            last_seen=first_seen + (now - first_seen) * rng.random(),
        )


def write_people(cur: Cursor[Any], count: int, now: datetime) -> None:
    """Fill `bench_person` and the vault."""
    people = draw_people(count, now)
    while chunk := list(islice(people, CHUNK)):
        rows, keys, entries = [], [], []
        for person in chunk:
            refs = {
                "member_card:bench": person.card,
                "phone": person.phone,
                "email": person.email,
                "anonymous:bench": person.cookie,
            }
            known = {kind: None if value is None else reference(kind, value) for kind, value in refs.items()}
            rows.append(
                (person.n, person.person_id, person.user_ref, *known.values(), person.first_seen, person.last_seen)
            )
            key = crypto.new_key()
            keys.append((person.user_ref, crypto.wrap_key(key, person.user_ref.bytes)))
            for kind, value in (("name", person.name), ("phone", person.phone), ("email", person.email)):
                if value is not None:
                    ref = known.get(kind) or reference(kind, value)
                    entries.append((person.user_ref, ref, kind, crypto.seal(key, value.encode(), ref.bytes)))
        for statement, written in ((_PERSON, rows), (_KEY, keys), (_ENTRY, entries)):
            with cur.copy(statement) as copy:
                for row in written:
                    copy.write_row(row)
