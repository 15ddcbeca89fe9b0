"""
The three addresses that stand in our messages, outside the API and without a login.

`/l/` leads on, `/o/` is the open pixel, `/u/` stops messages. Whoever holds the signed token may use it; there is
nothing to guess and nowhere else to go.
"""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils.html import escape
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from mainstem.campaigns import operations, public_page
from mainstem.campaigns.contracts import BadToken
from mainstem.campaigns.operations.tracking import Visit
from mainstem.kernel import clock

PIXEL = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
SEEN = ("User-Agent", "Purpose", "Sec-Purpose", "X-Purpose", "X-Moz")


@require_http_methods(["GET", "HEAD"])
def follow_link(request: HttpRequest, token: str) -> HttpResponse:
    """Lead to the registered URL."""
    try:
        url = operations.follow_link(token=token, visit=_visit(request), now=clock.now())
    except BadToken:
        return _incomplete(request)
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
    try:
        if request.method == "POST":
            operations.unsubscribe(token=token, now=clock.now())
            is_done = True
        else:
            is_done = operations.check_unsubscribe(token=token, now=clock.now())
        shown = operations.open_unsubscribe_page(token=token)
    except BadToken:
        return _incomplete(request)
    language = _language(request, shown.locale)
    texts = public_page.TEXTS[language]
    address = escape(texts["address"].format(address=shown.address)) if shown.address else ""
    quiet = f'<p class="quiet">{address}</p>' if address else ""
    if is_done:
        inside = f"<p>{escape(texts['done'])}</p>{quiet}"
        return _uncached(public_page.page(language, heading=texts["done_title"], inside=inside, sender=shown.sender))
    ask = texts["ask_of"].format(sender=shown.sender) if shown.sender else texts["ask"]
    form = f'<p>{escape(ask)}</p>{quiet}<form method="post"><button>{escape(texts["button"])}</button></form>'
    return _uncached(public_page.page(language, heading=texts["title"], inside=form, sender=shown.sender))


def _incomplete(request: HttpRequest) -> HttpResponse:
    language = _language(request, None)
    texts = public_page.TEXTS[language]
    inside = f"<p>{escape(texts['bad'])}</p>"
    return _uncached(public_page.page(language, heading=texts["bad_title"], inside=inside, status=404))


def _uncached(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store, private"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


def _language(request: HttpRequest, written_in: str | None) -> str:
    return public_page.language_for(request.GET.get("lang"), request.headers.get("Accept-Language", ""), written_in)


def _visit(request: HttpRequest) -> Visit:
    given = {name: request.headers.get(name, "")[:500] for name in SEEN}
    return Visit(method=request.method or "", headers=given)


urlpatterns: list[URLPattern] = [
    path("l/<str:token>", follow_link, name="follow_link"),
    path("o/<str:token>.gif", open_pixel, name="open_pixel"),
    path("u/<str:token>", unsubscribe, name="unsubscribe"),
]
