"""
The three addresses that stand in our messages, outside the API and without a login.

`/l/` leads on, `/o/` is the open pixel, `/u/` stops messages. Whoever holds the signed token may use it; there is
nothing to guess and nowhere else to go.
"""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils.html import escape
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from mainstem.campaigns import operations
from mainstem.campaigns.contracts import BadToken
from mainstem.campaigns.operations.tracking import Visit
from mainstem.kernel import clock

PIXEL = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
SEEN = ("User-Agent", "Purpose", "Sec-Purpose", "X-Purpose", "X-Moz")

_TEXTS = {
    "en": {
        "lang": "en",
        "title": "Unsubscribe",
        "ask": "Do you want to stop receiving messages like this one?",
        "button": "Unsubscribe",
        "done": "You are unsubscribed. You will get no more messages of this kind.",
        "unknown": "This link is incomplete. Please use the link in the message itself.",
    },
    "zh": {
        "lang": "zh-CN",
        "title": "退订",
        "ask": "您确定不再接收此类消息吗?",
        "button": "确认退订",
        "done": "您已退订,不会再收到此类消息。",
        "unknown": "链接不完整,请使用邮件中的原始链接。",
    },
}

_PAGE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f4f5f7; color: #1f2933;
  font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }}
main {{ background: #fff; border-radius: 12px; padding: 32px; margin: 16px; max-width: 26rem; text-align: center; }}
h1 {{ font-size: 20px; margin: 0 0 12px; }}
button {{ font: inherit; border: 0; border-radius: 8px; padding: 10px 20px; background: #1f2933; color: #fff;
  cursor: pointer; }}
button:focus-visible {{ outline: 3px solid #7b93b0; outline-offset: 2px; }}
</style>
</head>
<body><main><h1>{title}</h1>{inside}</main></body>
</html>
"""


@require_http_methods(["GET", "HEAD"])
def follow_link(request: HttpRequest, token: str) -> HttpResponse:
    """Lead to the registered URL."""
    try:
        url = operations.follow_link(token=token, visit=_visit(request), now=clock.now())
    except BadToken as refused:
        raise Http404 from refused
    return _uncached(HttpResponseRedirect(url))


@require_http_methods(["GET", "HEAD"])
def open_pixel(request: HttpRequest, token: str) -> HttpResponse:
    """Give a transparent picture of one pixel, also for a token that is none: a broken picture helps nobody."""
    try:
        operations.note_open(token=token, visit=_visit(request), now=clock.now())
    except BadToken:
        return _uncached(HttpResponse(PIXEL, content_type="image/gif", status=404))
    return _uncached(HttpResponse(PIXEL, content_type="image/gif"))


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """
    GET asks, because machines follow links too; POST does it, from the page or at once from a mail program (RFC 8058).
    """
    texts = _texts(request)
    try:
        if request.method == "POST":
            operations.unsubscribe(token=token, now=clock.now())
            is_done = True
        else:
            is_done = operations.check_unsubscribe(token=token, now=clock.now())
    except BadToken:
        return _page(texts, f"<p>{escape(texts['unknown'])}</p>", status=404)
    if is_done:
        return _page(texts, f"<p>{escape(texts['done'])}</p>")
    form = f'<p>{escape(texts["ask"])}</p><form method="post"><button>{escape(texts["button"])}</button></form>'
    return _page(texts, form)


def _page(texts: dict[str, str], inside: str, status: int = 200) -> HttpResponse:
    body = _PAGE.format(lang=texts["lang"], title=escape(texts["title"]), inside=inside)
    response = _uncached(HttpResponse(body, content_type="text/html; charset=utf-8", status=status))
    response["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    response["Vary"] = "Accept-Language"
    return response


def _uncached(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store, private"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


def _texts(request: HttpRequest) -> dict[str, str]:
    for wanted in request.headers.get("Accept-Language", "")[:200].split(","):
        tongue = wanted.split(";")[0].strip().lower().partition("-")[0]
        if tongue in _TEXTS:
            return _TEXTS[tongue]
    return _TEXTS["en"]


def _visit(request: HttpRequest) -> Visit:
    given = {name: request.headers.get(name, "")[:500] for name in SEEN}
    return Visit(method=request.method or "", headers=given)


urlpatterns: list[URLPattern] = [
    path("l/<str:token>", follow_link, name="follow_link"),
    path("o/<str:token>.gif", open_pixel, name="open_pixel"),
    path("u/<str:token>", unsubscribe, name="unsubscribe"),
]
