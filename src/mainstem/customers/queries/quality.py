"""How well persons match a known truth."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from psycopg import sql as composed

from mainstem.customers.contracts import PairwiseQuality
from mainstem.kernel import sql

PACKAGE = "mainstem.customers"
STAGE = "customers_truth"


@transaction.atomic
def pairwise_quality(truth: Iterable[tuple[UUID, str]]) -> PairwiseQuality:
    """
    Compare persons with a truth given as (identifier reference, true owner), over the identifiers the truth names.
    An identifier that is unknown here is a person of its own; one with several true owners counts for each.
    """
    with sql.cursor() as cur:
        cur.execute(f"DROP TABLE IF EXISTS {STAGE}")
        cur.execute(f"CREATE TEMPORARY TABLE {STAGE} (ref uuid, owner text) ON COMMIT DROP")
    sql.copy_rows(STAGE, ("ref", "owner"), iter(truth))
    return pairwise_quality_staged(STAGE)


def pairwise_quality_staged(stage: str) -> PairwiseQuality:
    """Compare persons with the truth in a temporary table (ref uuid, owner text); otherwise as `pairwise_quality`."""
    name = composed.Identifier(stage).as_string(None)
    with sql.cursor() as cur:
        cur.execute(sql.text(PACKAGE, "pairwise_quality").replace("/*stage*/", name).encode())
        row = cur.fetchone() or {"true_pairs": 0, "predicted_pairs": 0, "common_pairs": 0}
    true, predicted, common = (int(row[key]) for key in ("true_pairs", "predicted_pairs", "common_pairs"))
    return PairwiseQuality(
        true_pairs=true,
        predicted_pairs=predicted,
        common_pairs=common,
        precision=common / predicted if predicted else None,
        recall=common / true if true else None,
    )
