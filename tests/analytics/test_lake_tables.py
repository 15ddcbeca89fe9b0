from pathlib import Path
from uuid import uuid4

from django.db import connection
from pytest_django.fixtures import Settings
from tests.analytics.building import NOON, a_company, a_person, an_order, fill
from tests.events.lake.building import bytes_on_disk

from mainstem.analytics import lake as lake_of_analytics
from mainstem.analytics import queries
from mainstem.events.lake import operations
from mainstem.events.lake import queries as lake_queries
from mainstem.kernel.identifiers import normalised, reference


def test_segments_find_their_tables_by_name(lake: Path):
    a_company(3, orders=20)
    fill()

    tables = queries.lake_tables()

    assert {"events", "orders", "order_lines", "membership", "products", "decisions"} <= tables.keys()
    assert tables["orders"].count().to_pyarrow().as_py() == 20
    buyers = tables["orders"].inner_join(
        tables["membership"], tables["orders"].customer_ref == tables["membership"].ref
    )
    assert buyers.person_id.nunique().to_pyarrow().as_py() > 0


def test_tables_not_filled_yet_are_empty_and_have_their_columns(lake: Path):
    tables = queries.lake_tables()

    assert tables["orders"].count().to_pyarrow().as_py() == 0
    assert {"placed_at", "customer_ref", "value"} <= set(tables["orders"].columns)


def test_a_question_sees_what_was_filled_since_the_last_one(lake: Path):
    an_order()
    fill()
    before = queries.get_metric("orders").rows[0]["value"]
    an_order()

    unfilled = queries.get_metric("orders").rows[0]["value"]
    fill()

    assert (before, unfilled, queries.get_metric("orders").rows[0]["value"]) == (1, 1, 2)


def test_lines_without_their_orders_are_not_seen_yet(lake: Path):
    an_order([("tea", 1, "5.00")])
    fill()
    an_order([("tea", 1, "7.00")])

    operations.fill_lake(now=NOON, only=["orders"])
    halfway = {
        grain: str(queries.get_metric("revenue", by=by).rows[0]["value"])
        for grain, by in (("order", []), ("line", ["category"]))
    }
    operations.fill_lake(now=NOON, only=["order_lines"])

    assert halfway == {"order": "5.00", "line": "5.00"}
    assert str(queries.get_metric("revenue", by=["category"]).rows[0]["value"]) == "12.00"


def test_files_that_vanish_under_a_reader_are_read_anew(lake: Path):
    cause = uuid4()
    an_order(import_id=cause)
    an_order()
    fill()
    opened = queries.get_metric("orders").rows[0]["value"]
    operations.take_back_import(import_id=cause)
    # The reader still believes in the old files, as it would in the middle of a question.
    lake_of_analytics._open["lake"].version = lake_queries.lake_version()

    assert (opened, queries.get_metric("orders").rows[0]["value"]) == (2, 1)


def test_a_folder_with_odd_characters_is_read_through_arrow(lake: Path, tmp_path: Path, settings: Settings):
    settings.LAKE = {**settings.LAKE, "url": str(tmp_path / "strange [*] #1 50%")}
    an_order([("tea", 2, "3.00")])
    fill()

    assert str(queries.get_metric("revenue", by=["category"]).rows[0]["value"]) == "3.00"


def test_no_contact_data_is_in_the_files(lake: Path):
    email, phone = "ann.example@mail.example", "+8613800138000"
    refs = [reference(kind, normalised(kind, value) or "") for kind, value in (("email", email), ("phone", phone))]
    [known] = a_person()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO kernel_vault_key (subject_ref, wrapped_key) VALUES (%s, %s)", [known, email.encode()]
        )
    an_order(customer=refs[0])
    an_order(customer=known)
    fill()

    found = bytes_on_disk(lake)

    assert refs[0].bytes in found
    for secret in (email, "13800138000", "mail.example", "ann.example"):
        assert secret.encode() not in found
