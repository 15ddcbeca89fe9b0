"""The API's documentation page, from files that django-ninja brings along: nothing is fetched from elsewhere."""

from functools import cache
from importlib.resources import files

from django.http import Http404, HttpRequest, HttpResponse

ASSETS = {
    "swagger-ui.css": "text/css; charset=utf-8",
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "swagger-ui-init.js": "text/javascript; charset=utf-8",
    "favicon.svg": "image/svg+xml",
}
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"><title>Mainstem API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css"><link rel="icon" href="/api/docs/favicon.svg">
</head>
<body>
<script type="application/json" id="swagger-settings">
{"url": "/api/openapi.json", "layout": "BaseLayout", "deepLinking": true, "validatorUrl": null}
</script>
<div id="swagger-ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/swagger-ui-init.js"></script>
</body>
</html>
"""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"
)


def page(_request: HttpRequest) -> HttpResponse:
    """Serve the page."""
    return HttpResponse(PAGE, headers={"Content-Security-Policy": POLICY})


def asset(_request: HttpRequest, name: str) -> HttpResponse:
    """
    Serve one of the page's files.

    :raises Http404: if it is none of them
    """
    if name not in ASSETS:
        raise Http404
    return HttpResponse(_content(name), content_type=ASSETS[name], headers={"Cache-Control": "max-age=86400"})


@cache
def _content(name: str) -> bytes:
    return (files("ninja") / "static" / "ninja" / name).read_bytes()
