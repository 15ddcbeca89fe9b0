"""Several processes resolve at once: nobody is lost, nobody is doubled."""

import threading
from itertools import pairwise
from random import Random

import pytest
from django.db import connection, connections

from mainstem.customers.contracts import EvidencePair
from mainstem.customers.models import Identifier, Membership, Person
from mainstem.customers.operations import note_sightings, resolve
from mainstem.customers.operations.note import Sighting
from tests.customers.builders import NOW, cookie, days_ago, email, partition_of, together, user
from tests.customers.test_resolve import by_definition


def chains(count: int) -> list[EvidencePair]:
    """Build persons whose evidence is a chain, so that every piece joins two groups; some share an address."""
    pairs = []
    for number in range(count):
        links = [
            user(f"u{number}"),
            email(f"e{number % (count - 5)}@shop.test"),
            *(cookie(f"c{number}-{part}") for part in range(3)),
        ]
        pairs += [together(one, other, at=days_ago(number % 9)) for one, other in pairwise(links)]
    return pairs


@pytest.mark.usefixtures("committed_database")
def test_threads_that_resolve_the_same_people_end_in_the_same_persons() -> None:
    pairs = chains(60)
    faults: list[BaseException] = []

    def work(seed: int) -> None:
        rng = Random(seed)
        mine = pairs.copy()
        rng.shuffle(mine)
        try:
            for start in range(0, len(mine), 30):
                part = mine[start : start + 30]
                resolve(part, now=NOW)
                note_sightings([Sighting(pair.a_ref, pair.a_namespace, "till", NOW) for pair in part], now=NOW)
        except BaseException as error:
            faults.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert faults == []
    rows = list(Membership.objects.filter(valid_to=None).values_list("identifier_id", "person_id"))
    assert partition_of(rows) == by_definition(pairs)
    assert len(rows) == Identifier.objects.count()
    assert Person.objects.filter(merged_into=None).count() == len({person for _, person in rows})
    connection.close()
