"""A file with errors comes in by the assistant, is tried, run and taken back: the books are as they were."""

import uuid
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.journeys.deployments import Deployment
from tests.journeys.walking import Walker

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
Make = Callable[[Deployment, str], Walker]
BAD_QUANTITY, NO_TIME = 3, 4
FILE = """Order number,Placed at,Currency,SKU,Quantity,Till total
{order}-1,2026-01-05T09:12:00Z,USD,{order}-tea,2,19.00
{order}-1,2026-01-05T09:12:00Z,USD,{order}-jam,1,4.50
{order}-2,2026-01-05T10:00:00Z,USD,{order}-tea,two,19.00
{order}-3,,USD,{order}-jam,1,4.50
{order}-4,2026-01-06T10:00:00Z,USD,{order}-jam,3,13.50
"""


def test_a_file_with_errors_comes_in_and_is_taken_back_whole(
    demo: Deployment, walker: Make, language: str, tmp_path: Path
) -> None:
    order = f"walk-{uuid.uuid4().hex[:8]}"
    file = tmp_path / f"{order}.csv"
    file.write_text(FILE.format(order=order))
    steward = walker(demo, language)
    steward.sign_in_as("steward")
    before = books(steward)

    uploads(steward, file)
    maps(steward, "value", "Till total")
    steward.press("imports.trialStep.do")
    totals = steward.panel("imports.totals.would")
    expect(totals).to_contain_text(steward.words("imports.totals.agrees"))
    says_what_was_rejected(steward)
    assert books(steward) == before

    steward.press("imports.trialStep.run", count=3, shown=3)
    expect(steward.panel("imports.totals.title")).to_contain_text(steward.words("imports.totals.agrees"))
    says_what_was_rejected(steward)
    orders, value, products = before
    assert books(steward) == (orders + 2, value + 37, products + 2)

    steward.press("imports.undo.do")
    dialog = steward.page.get_by_role("dialog", name=steward.words("imports.undo.title", file=file.name))
    dialog.get_by_role("button", name=steward.words("imports.undo.do"), exact=True).click()
    expect(steward.panel("imports.counts.undone")).to_be_visible()
    assert books(steward) == before


def uploads(person: Walker, file: Path) -> None:
    """Upload a file of orders from the groceries."""
    person.goto("/imports")
    person.follow("imports.new")
    person.sees("imports.new")
    person.page.get_by_role("radio", name=person.words("imports.kind.orders"), exact=True).check()
    person.choose("imports.form.source", "grocery · grocery")
    person.page.get_by_label(person.words("imports.form.file"), exact=True).set_input_files(file)
    person.press("imports.form.next")
    expect(person.page.get_by_role("heading", level=1, name=file.name)).to_be_visible()


def maps(person: Walker, name: str, column: str) -> None:
    """Name the column of a field that the assistant could not tell."""
    kinds = person.api("GET", "/api/imports/kinds")[1]["kinds"]
    fields = next(kind["fields"] for kind in kinds if kind["code"] == "orders")
    field = next(field for field in fields if field["name"] == name)
    label = field["description_zh" if person.language == "zh-CN" else "description"]
    expect(person.page.get_by_text(person.words("imports.mapping.missing", count=1, fields=label))).to_be_visible()
    person.choose("imports.mapping.columnFor", column, field=label)
    person.press("imports.mapping.next")


def says_what_was_rejected(person: Walker) -> None:
    """Read in the row report which rows were set aside, why, and what stood there."""
    rows = person.page.get_by_role("table", name=person.words("imports.report.title")).get_by_role("row")
    for number, reason, value in ((BAD_QUANTITY, "not_a_whole_number", "two"), (NO_TIME, "missing", "")):
        row = rows.filter(has_text=person.words(f"imports.reason.{reason}"))
        expect(row.get_by_role("cell").first).to_have_text(str(number))
        expect(row).to_contain_text(value)


def books(person: Walker) -> tuple[int, Decimal, int]:
    """Count what the import could change: orders, their value, products."""
    orders = person.api("GET", "/api/console/orders/totals")[1]
    [value] = orders["value"]
    products = person.api("GET", "/api/console/products/count")[1]
    return orders["count"], Decimal(value["amount"]), products["count"]
