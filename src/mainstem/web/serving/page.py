"""The console's one page, under every address that is neither the API nor a file."""

import secrets
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.middleware.csrf import get_token
from django.utils.html import escape

from mainstem.governance.queries import deployment_settings
from mainstem.web.serving.files import INDEX

PLACE = "__CSP_NONCE__"
LANGUAGE = "__DEFAULT_LANGUAGE__"
NOT_BUILT = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The console is not built</title></head>
<body>
<h1>The console is not built yet</h1>
<p>Run <code>make console</code> in the folder of the sources and load this page again. An installation without the
sources names the folder of a build in <code>MAINSTEM_CONSOLE_DIST</code>.</p>
<p lang="zh-CN">控制台尚未构建。请在源代码目录运行 <code>make console</code>，然后重新加载本页；没有源代码的安装，请用
<code>MAINSTEM_CONSOLE_DIST</code> 指明构建所在的文件夹。</p>
<p>API: <a href="/api/docs">/api/docs</a></p>
</body>
</html>
"""


def policy(nonce: str) -> str:
    """Return the content policy of the page; `console/README.md` says why it is as it is."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'nonce-{nonce}'",
            f"style-src 'self' 'nonce-{nonce}'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def console(request: HttpRequest, address: str = "") -> HttpResponse:
    """
    Serve the page with a nonce of its own, and the cookie the page sends back as proof of where a write comes from.

    :raises Http404: for an address below the API or the files, which are not pages
    """
    if address == "api" or address.startswith(("api/", "assets/")):
        raise Http404
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    page = _built(settings.CONSOLE_DIST)
    if page is None:
        headers = {"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'", "Cache-Control": "no-store"}
        return HttpResponse(NOT_BUILT, status=503, headers=headers)
    nonce = secrets.token_urlsafe(18)
    get_token(request)
    headers = {"Content-Security-Policy": policy(nonce), "Cache-Control": "no-store"}
    return HttpResponse(page.replace(PLACE, nonce).replace(LANGUAGE, _default_language()), headers=headers)


def _default_language() -> str:
    """Return what speaks to who has chosen no language; nothing where the company left that to the browser."""
    try:
        return escape(deployment_settings().default_language or "")
    except DatabaseError:  # the page itself then says what is wrong
        return ""


def _built(folder: Path) -> str | None:
    path = folder / INDEX
    try:
        return _read(path, path.stat().st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=2)
def _read(path: Path, _version: int) -> str:
    return path.read_text(encoding="utf-8")
