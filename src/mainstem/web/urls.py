"""Every address of the web process."""

from django.urls import URLPattern, URLResolver, path

from mainstem.campaigns.public_urls import urlpatterns as addresses_in_messages
from mainstem.web import health
from mainstem.web.api import docs
from mainstem.web.api.app import api

urlpatterns: list[URLPattern | URLResolver] = [
    path("livez", health.livez, name="livez"),
    path("readyz", health.readyz, name="readyz"),
    path("metrics", health.metrics, name="metrics"),
    path("api/docs", docs.page, name="api-docs"),
    path("api/docs/<str:name>", docs.asset, name="api-docs-asset"),
    path("api/", api.urls),
    *addresses_in_messages,
]

handler400 = "mainstem.web.api.errors.bad_request"
handler403 = "mainstem.web.api.errors.forbidden"
handler404 = "mainstem.web.api.errors.not_found"
handler500 = "mainstem.web.api.errors.fault"
