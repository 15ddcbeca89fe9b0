"""The doors of what holds for the whole deployment: name, language, zone, currency, logo."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, File, Router, Schema
from ninja.files import UploadedFile

from mainstem.governance import operations, queries
from mainstem.governance.contracts import DeploymentSettings, LogoRefused
from mainstem.governance.rules.logo import LARGEST_BYTES
from mainstem.governance.rules.settings import SettingKey
from mainstem.kernel import clock
from mainstem.kernel.errors import NotFound
from mainstem.kernel.http import principal_of
from mainstem.kernel.permissions import PUBLIC, SIGNED_IN, needs

router = Router(tags=["governance"])

# What is served from here can do nothing but be seen, also when somebody opens its address by itself.
HARMLESS = "default-src 'none'; style-src 'none'; sandbox"


class DeploymentSettingsIn(Schema):
    """What to choose; null goes back to the usual, what is left out stays."""

    company_name: str | None = Field(None, max_length=200)
    default_language: str | None = Field(None, max_length=20)
    time_zone: str | None = Field(None, max_length=100)
    currency: str | None = Field(None, max_length=3)


class DeploymentSettingsOut(Schema):
    """What was chosen; null where nothing was and the usual holds."""

    company_name: str | None
    default_language: str | None
    time_zone: str | None
    currency: str | None
    logo: str | None = Field(description="The address of the logo; it changes with the picture")


@router.get("/deployment-settings", response=DeploymentSettingsOut)
@needs(SIGNED_IN)
def get_deployment_settings(request: HttpRequest) -> dict[str, Any]:
    """What was chosen for this deployment?"""
    return _shown(queries.deployment_settings())


@router.put("/deployment-settings", response=DeploymentSettingsOut)
@needs("settings.write")
def change_deployment_settings(request: HttpRequest, body: DeploymentSettingsIn) -> dict[str, Any]:
    """Choose for the whole deployment. What really changes is audited."""
    given = body.model_dump(exclude_unset=True)
    changed = operations.change_settings(
        values={SettingKey(key): value for key, value in given.items()},
        now=clock.now(),
        actor=principal_of(request).actor,
    )
    return _shown(changed)


@router.post("/deployment-settings/logo", response=DeploymentSettingsOut)
@needs("settings.write")
def set_logo(request: HttpRequest, file: File[UploadedFile]) -> dict[str, Any]:
    """Put a logo up: PNG or SVG, at most 256 kB. It is rewritten so that it can do nothing but be seen."""
    if file.size is None or file.size > LARGEST_BYTES:
        raise LogoRefused(
            f"A logo has at most {LARGEST_BYTES // 1024} kB.", reason="too_large", most_bytes=LARGEST_BYTES
        )
    return _shown(operations.set_logo(content=file.read(), now=clock.now(), actor=principal_of(request).actor))


@router.delete("/deployment-settings/logo", response=DeploymentSettingsOut)
@needs("settings.write")
def remove_logo(request: HttpRequest) -> dict[str, Any]:
    """Take the logo down."""
    return _shown(operations.remove_logo(now=clock.now(), actor=principal_of(request).actor))


@router.get(
    "/logo",
    response={200: None},
    openapi_extra={"responses": {200: {"content": {"image/png": {}, "image/svg+xml": {}}}}},
)
@needs(PUBLIC)
def get_logo(request: HttpRequest) -> HttpResponse:
    """The company's logo, which also stands where people sign in."""
    logo = queries.find_logo()
    if logo is None:
        raise NotFound("No logo was put up.")
    response = HttpResponse(logo.content, content_type=logo.media_type)
    response["Content-Security-Policy"] = HARMLESS
    response["X-Content-Type-Options"] = "nosniff"
    # The address carries the digest, so an old picture is never asked for again.
    response["Cache-Control"] = "public, max-age=86400"
    response["ETag"] = f'"{logo.digest}"'
    return response


def _shown(chosen: DeploymentSettings) -> dict[str, Any]:
    return {
        "company_name": chosen.company_name,
        "default_language": chosen.default_language,
        "time_zone": chosen.time_zone,
        "currency": chosen.currency,
        "logo": chosen.logo_address,
    }
