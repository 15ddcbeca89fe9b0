"""Every address of the web process."""

from django.urls import URLPattern, URLResolver, include, path

from mainstem.campaigns.public_urls import urlpatterns as addresses_in_messages
from mainstem.web import health
from mainstem.web.api import docs
from mainstem.web.api.app import api
from mainstem.web.serving.page import console
from mainstem.web.signing_in.urls import urlpatterns as signing_in

urlpatterns: list[URLPattern | URLResolver] = [
    path("livez", health.livez, name="livez"),
    path("readyz", health.readyz, name="readyz"),
    path("metrics", health.metrics, name="metrics"),
    path("api/docs", docs.page, name="api-docs"),
    path("api/docs/<str:name>", docs.asset, name="api-docs-asset"),
    path("api/auth/", include(signing_in)),
    path("api/", api.urls),
    *addresses_in_messages,
    # The console routes its pages itself: whatever is left is one of them.
    path("", console, name="console"),
    path("<path:address>", console, name="console-page"),
]

handler400 = "mainstem.web.api.errors.bad_request"
handler403 = "mainstem.web.api.errors.forbidden"
handler404 = "mainstem.web.api.errors.not_found"
handler500 = "mainstem.web.api.errors.fault"
