"""The built console: files for ever, one page with a nonce of its own, and a clear word where nothing is built."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client, override_settings

from mainstem.governance.operations import change_settings
from mainstem.governance.rules.settings import SettingKey
from mainstem.kernel import clock

PAGE = (
    '<script nonce="__CSP_NONCE__" src="/assets/app-1a2b.js"></script><meta property="csp-nonce" nonce="__CSP_NONCE__">'
)
SCRIPT = b"console.log('built')" * 40


@pytest.fixture
def dist(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "assets").mkdir()
    (tmp_path / ".vite").mkdir()
    (tmp_path / "index.html").write_text(PAGE)
    (tmp_path / "mark.svg").write_text("<svg/>")
    (tmp_path / ".vite" / "manifest.json").write_text("{}")
    (tmp_path / "assets" / "app-1a2b.js").write_bytes(SCRIPT)
    (tmp_path / "assets" / "app-1a2b.js.gz").write_bytes(gzip.compress(SCRIPT))
    with override_settings(CONSOLE_DIST=tmp_path):
        yield tmp_path


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/customers/C-7K2M-94QD", "/sign-in?next=/orders", "/index.html", "/a.b/c.d"])
def test_every_address_that_is_no_file_answers_the_page(dist: Path, path: str) -> None:
    response = Client().get(path)

    assert response.status_code == 200
    assert response["Content-Type"].startswith("text/html")
    assert response["Cache-Control"] == "no-store"
    assert "csrftoken" in response.cookies


@pytest.mark.django_db
def test_the_page_knows_the_language_of_who_has_chosen_none(dist: Path) -> None:
    (dist / "index.html").write_text('<html data-default-language="__DEFAULT_LANGUAGE__">')
    before = Client().get("/").content
    change_settings(values={SettingKey.DEFAULT_LANGUAGE: "zh-CN"}, now=clock.now(), actor="test")

    assert before == b'<html data-default-language="">'
    assert Client().get("/").content == b'<html data-default-language="zh-CN">'


@pytest.mark.django_db
def test_the_metrics_page_is_the_consoles_to_a_browser_and_prometheus_own_to_everybody_else(dist: Path) -> None:
    browser = Client().get("/metrics", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})

    assert browser["Content-Type"].startswith("text/html")
    for accept in ("*/*", "application/openmetrics-text;version=1.0.0,text/plain;q=0.5", ""):
        assert Client().get("/metrics", headers={"Accept": accept})["Content-Type"].startswith("text/plain")


@pytest.mark.django_db
def test_each_answer_has_a_nonce_of_its_own_in_page_and_policy(dist: Path) -> None:
    first, second = Client().get("/"), Client().get("/")

    nonce = first.content.decode().split('nonce="')[1].split('"')[0]
    assert first.content.decode().count(nonce) == 2
    assert f"script-src 'self' 'nonce-{nonce}'" in first["Content-Security-Policy"]
    assert "unsafe" not in first["Content-Security-Policy"]
    assert first.content != second.content
    assert b"__CSP_NONCE__" not in first.content


def test_the_policy_is_the_one_the_console_is_tried_under() -> None:
    from mainstem.web.serving.page import policy

    readme = (Path(__file__).parents[3] / "console" / "README.md").read_text(encoding="utf-8")
    declared = readme.split("default-src 'none';")[1].split("```")[0]

    assert [part.strip() for part in policy("…").split(";")] == [
        part.strip() for part in f"default-src 'none';{declared}".split(";")
    ]


@pytest.mark.django_db
def test_hashed_files_are_kept_for_ever_and_go_out_compressed(dist: Path) -> None:
    response = Client().get("/assets/app-1a2b.js", headers={"Accept-Encoding": "gzip"})

    assert response["Content-Encoding"] == "gzip"
    assert "immutable" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert gzip.decompress(b"".join(response)) == SCRIPT  # type: ignore[arg-type]


@pytest.mark.django_db
def test_what_has_no_hash_is_not_kept_for_ever(dist: Path) -> None:
    assert "immutable" not in Client().get("/mark.svg")["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/assets/none-0000.js", "/api/none", "/api"])
def test_what_is_no_page_is_not_found(dist: Path, path: str) -> None:
    response = Client().get(path)

    assert (response.status_code, response.json()["code"]) == (404, "not_found")


@pytest.mark.django_db
def test_the_bundlers_own_notes_are_not_served(dist: Path) -> None:
    assert Client().get("/.vite/manifest.json")["Content-Type"].startswith("text/html")


@pytest.mark.django_db
def test_a_new_build_is_served_without_a_restart(dist: Path) -> None:
    client = Client()
    client.get("/")
    (dist / "assets" / "app-9f9f.js").write_bytes(b"new")
    (dist / "index.html").write_text(PAGE.replace("1a2b", "9f9f"))

    assert b"9f9f" in client.get("/").content
    assert client.get("/assets/app-9f9f.js").status_code == 200


@pytest.mark.django_db
def test_a_console_that_is_not_built_says_how_to_build_it(tmp_path: Path) -> None:
    with override_settings(CONSOLE_DIST=tmp_path / "none"):
        response = Client().get("/orders")

    assert response.status_code == 503
    assert "make console" in response.content.decode()
    assert "构建" in response.content.decode()


@pytest.mark.django_db
def test_a_write_to_a_page_is_refused(dist: Path) -> None:
    assert Client().post("/orders").status_code == 405
