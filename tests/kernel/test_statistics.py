import psycopg
from tests.database import owner_url

from mainstem.kernel.statistics import analyze_blind_tables

ROWS = 2_000


def believed(connection: psycopg.Connection) -> int:
    row = connection.execute("SELECT reltuples::bigint FROM pg_class WHERE oid = 'public.blind'::regclass").fetchone()
    assert row is not None
    return int(row[0])


def test_a_table_analysed_while_its_first_rows_were_not_committed_is_analysed_again(committed_database: None) -> None:
    with psycopg.connect(owner_url(), autocommit=True) as owner, psycopg.connect(owner_url()) as loader:
        owner.execute("CREATE TABLE public.blind AS SELECT 0 AS n, '' AS words WITH NO DATA")
        try:
            loader.execute(
                "INSERT INTO public.blind SELECT n, repeat('x', 100) FROM generate_series(1, %s) AS n", [ROWS]
            )
            owner.execute("ANALYZE public.blind")
            loader.commit()
            assert believed(owner) == 0

            found = analyze_blind_tables()

            assert found >= 1
            assert believed(owner) == ROWS
        finally:
            owner.execute("DROP TABLE public.blind")
