"""How well the resolved customers match the overlay's ground truth."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pyarrow.parquet as pq

from mainstem.customers.contracts import PairwiseQuality
from mainstem.customers.queries import pairwise_quality
from mainstem.kernel.identifiers import normalised, reference


def measure(truth_file: Path) -> PairwiseQuality:
    """
    Compare all pairs of identifiers: put together by the system, and belonging together by the truth.

    An identifier with several owners belongs together with those of each of them. Identifiers the system has never
    seen count as persons of their own, so what it lost lowers the recall.
    """
    return pairwise_quality(read_truth(truth_file))


def read_truth(truth_file: Path) -> Iterator[tuple[UUID, str]]:
    """Give (reference, owner) of every row of the truth."""
    columns = (
        column.to_pylist() for column in pq.read_table(truth_file, columns=["namespace", "value", "owner"]).columns
    )
    for namespace, value, owner in zip(*columns, strict=True):
        plain = normalised(namespace, value)
        if plain is not None:
            yield reference(namespace, plain), owner
