"""What is chosen for the whole deployment, and the logo that is made harmless first."""

import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from tests.governance.builders import NOW
from tests.web.api.callers import a_caller, anonymous

from mainstem.governance import operations, queries
from mainstem.governance.contracts import LogoRefused
from mainstem.governance.rules.logo import harmless
from mainstem.governance.rules.settings import SettingKey
from mainstem.kernel.errors import Malformed
from mainstem.kernel.paging import Paging

ROOT = "/api/governance"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z" style="fill:#123456"/></svg>'


def a_png(*, width: int = 4, extra: tuple[tuple[bytes, bytes], ...] = ()) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)
    picture = zlib.compress(b"\0" + bytes(min(width, 4)))
    chunks = [(b"IHDR", head), *extra, (b"IDAT", picture), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, data) for name, data in chunks)


@pytest.mark.django_db
def test_what_changes_is_kept_and_audited_and_what_does_not_is_neither() -> None:
    wanted = {SettingKey.COMPANY_NAME: " North ", SettingKey.TIME_ZONE: "Asia/Shanghai"}

    first = operations.change_settings(values=wanted, now=NOW, actor="account:1")
    again = operations.change_settings(values=wanted, now=NOW, actor="account:1")
    back = operations.change_settings(values={SettingKey.TIME_ZONE: None}, now=NOW, actor="account:1")

    assert first == again
    assert (first.company_name, first.time_zone) == ("North", "Asia/Shanghai")
    assert back.time_zone is None
    audited = queries.list_audit(Paging()).items
    assert [(entry.subject, dict(entry.detail)) for entry in audited] == [
        ("setting:time_zone", {"from": "Asia/Shanghai", "to": None}),
        ("setting:time_zone", {"from": None, "to": "Asia/Shanghai"}),
        ("setting:company_name", {"from": None, "to": "North"}),
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("key", "value"),
    [("company_name", " "), ("default_language", "fr"), ("time_zone", "Mars/Base"), ("currency", "yuan")],
)
def test_refuses_what_a_setting_cannot_be(key: str, value: str) -> None:
    with pytest.raises(Malformed) as refused:
        operations.change_settings(values={SettingKey(key): value}, now=NOW, actor="account:1")

    assert refused.value.details["field"] == key
    assert queries.deployment_settings().company_name is None


@pytest.mark.django_db
def test_a_logo_is_put_up_seen_by_everybody_and_taken_down() -> None:
    admin = a_caller("admin")
    form = encode_multipart(BOUNDARY, {"file": SimpleUploadedFile("logo.svg", SVG)})

    put = admin.call("POST", f"{ROOT}/deployment-settings/logo", data=form, content_type=MULTIPART_CONTENT)
    seen = anonymous().get(put.json()["logo"])
    gone = admin.delete(f"{ROOT}/deployment-settings/logo")

    assert seen["Content-Type"] == "image/svg+xml"
    assert seen["Content-Security-Policy"].startswith("default-src 'none'")
    assert "sandbox" in seen["Content-Security-Policy"]
    assert seen["X-Content-Type-Options"] == "nosniff"
    assert gone.json()["logo"] is None
    assert anonymous().get(f"{ROOT}/logo").status_code == 404


@pytest.mark.django_db
def test_only_an_admin_chooses_and_everybody_signed_in_reads() -> None:
    steward = a_caller("steward")

    assert steward.get(f"{ROOT}/deployment-settings").status_code == 200
    assert steward.put(f"{ROOT}/deployment-settings", {"company_name": "X"}).status_code == 403


def test_a_png_keeps_its_picture_and_loses_its_notes() -> None:
    media_type, clean = harmless(a_png(extra=((b"tEXt", b"Author\0Ann"), (b"eXIf", b"place"))))

    assert media_type == "image/png"
    assert clean == a_png()


def test_an_svg_is_written_anew_with_its_style_as_attributes() -> None:
    media_type, clean = harmless(SVG)

    assert media_type == "image/svg+xml"
    assert b'fill="#123456"' in clean
    assert b"style" not in clean


@pytest.mark.parametrize(
    ("reason", "content"),
    [
        ("unknown_format", b"GIF89a"),
        ("unknown_format", b"<html><svg></svg></html>"),
        ("too_large", b"\x89PNG\r\n\x1a\n" + bytes(256 * 1024)),
        ("too_many_pixels", a_png(width=4_000)),
        ("damaged", a_png()[:-6]),
        ("damaged", b'<svg xmlns="http://www.w3.org/2000/svg">'),
        ("unsafe", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><path onclick="x()"/></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><path ONLOAD="x()"/></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><use href="https://elsewhere.example/#a"/></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><path fill="url(https://elsewhere.example)"/></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><path style="fill:url(//elsewhere.example)"/></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><style>@import "a"</style></svg>'),
        ("unsafe", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,AA"/></svg>'),
        ("unsafe", b'<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("too_many_shapes", b'<svg xmlns="http://www.w3.org/2000/svg">' + b"<g/>" * 2_001 + b"</svg>"),
    ],
)
def test_refuses_what_could_do_more_than_be_seen(reason: str, content: bytes) -> None:
    with pytest.raises(LogoRefused) as refused:
        harmless(content)

    assert refused.value.details["reason"] == reason


def test_a_gradient_inside_the_logo_is_kept() -> None:
    _, clean = harmless(
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs>'
        b'<linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>'
        b'<path id="p" fill="url(#a)" d="M0 0"/><use xlink:href="#p"/></svg>'
    )

    assert b'fill="url(#a)"' in clean
    assert b'href="#p"' in clean
