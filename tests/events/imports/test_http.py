"""The doors of the importer: upload, preview, dry run, run, undo, report."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from tests.events.imports.builders import HEADER, MAPPING, ROWS
from tests.web.api.callers import Caller, a_caller

from mainstem.events.imports.jobs import run_waiting_import
from mainstem.events.imports.operations.receive_file import upload_folder
from mainstem.events.operations import register_source

pytestmark = pytest.mark.django_db

BASE = "/api/imports"


def uploaded(caller: Caller, *, text: str | None = None, **form: str) -> Any:
    register_source(code="shop", name="Shop", kind="file")
    content = ("\n".join([HEADER, *ROWS]) if text is None else text).encode()
    fields = {"kind": "orders", "source": "shop", "mapping": MAPPING, **form}
    body = encode_multipart(BOUNDARY, {**fields, "file": SimpleUploadedFile("orders.csv", content)})
    return caller.post(BASE, data=body, content_type=MULTIPART_CONTENT)


def work(import_id: str) -> None:
    """Do what the worker does with the queued job."""
    run_waiting_import(import_id)


def test_a_file_goes_from_upload_to_undo() -> None:
    steward = a_caller("steward")
    upload = uploaded(steward)
    import_id = upload.json()["import_id"]
    place = f"{BASE}/{import_id}"

    preview = steward.post(f"{place}/preview")
    trial = steward.post(f"{place}/dry-run")
    work(trial.json()["import_id"])
    run = steward.post(f"{place}/run")
    work(import_id)
    record = steward.get(place).json()
    report = steward.get(f"{place}/report").json()
    csv = b"".join(steward.get(f"{place}/report.csv").streaming_content)
    undone = steward.post(f"{place}/undo")

    assert [answer.status_code for answer in (upload, preview, trial, run, undone)] == [201, 200, 202, 202, 200]
    assert preview.json()["rows"][0]["customer"] == "•••nn"
    assert steward.get(f"{BASE}/{trial.json()['import_id']}").json()["is_dry_run"] is True
    assert (record["status"], record["counts"]["orders"], record["counts"]["order_value"]) == ("done", 3, "91.51")
    assert [row["reason"] for row in report["items"]] == ["finance_adjustment"]
    assert csv.decode().splitlines() == ["row,column,value,reason", "8,,,finance_adjustment"]
    assert undone.json()["counts"]["orders"] == 3
    assert steward.get(place).json()["status"] == "undone"
    assert not upload_folder(UUID(import_id)).exists()


def test_imports_are_listed_newest_first() -> None:
    operator = a_caller("operator")
    first, second = (uploaded(operator).json()["import_id"] for _ in range(2))

    listed = operator.get(f"{BASE}?kind=orders&status=waiting").json()["items"]

    assert [item["import_id"] for item in listed] == [second, first]


@pytest.mark.parametrize(
    ("form", "status", "code"),
    [
        ({"kind": "gifts"}, 404, "no_such_import_kind"),
        ({"source": "nobody"}, 404, "no_such_source"),
        ({"mapping": "no-such"}, 404, "no_such_mapping"),
        ({"mapping": "../../etc/passwd"}, 404, "no_such_mapping"),
        ({"mapping": "kind = 'orders'\n[fields]"}, 422, "mapping_refused"),
        ({"text": ""}, 422, "unreadable_file"),
    ],
)
def test_what_cannot_become_an_import_is_refused(form: dict[str, str], status: int, code: str) -> None:
    answer = uploaded(a_caller("operator"), **form)

    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_failing_run_says_why_on_its_record() -> None:
    operator = a_caller("operator")
    import_id = uploaded(operator, text="a,b\n1,2\n").json()["import_id"]

    operator.post(f"{BASE}/{import_id}/run")
    work(import_id)

    record = operator.get(f"{BASE}/{import_id}").json()
    assert (record["status"], record["error_code"]) == ("failed", "missing_columns")


def test_the_permission_is_asked_for() -> None:
    analyst, operator = a_caller("analyst"), a_caller("operator")

    assert analyst.get(BASE).status_code == 403
    assert uploaded(analyst).status_code == 403
    assert operator.post(f"{BASE}/{uuid4()}/undo").status_code == 403
    assert operator.get(f"{BASE}/{uuid4()}").status_code == 404
    assert {kind["code"] for kind in operator.get(f"{BASE}/kinds").json()["kinds"]} >= {"orders", "products", "stock"}
