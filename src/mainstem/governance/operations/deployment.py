"""Choose what holds for the whole deployment: its name, language, zone, currency and logo."""

import hashlib
from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from mainstem.governance.contracts import DeploymentSettings
from mainstem.governance.models import Logo, Setting
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.deployment import deployment_settings
from mainstem.governance.rules.logo import harmless
from mainstem.governance.rules.settings import SettingKey, checked


@transaction.atomic
def change_settings(*, values: Mapping[SettingKey, str | None], now: datetime, actor: str) -> DeploymentSettings:
    """
    Choose some of the deployment's settings; None goes back to the usual. What is not named stays.

    Each one that really changes is audited with what it was and what it is; the same values again change nothing.

    :raises Malformed: naming the field, if a value cannot be one; then none is changed
    """
    wanted = {key: None if value is None else checked(key, value) for key, value in values.items()}
    rows = Setting.objects.select_for_update().filter(key__in=[str(key) for key in wanted]).order_by("key")
    known = {row.key: row.value for row in rows}
    for key, value in sorted(wanted.items()):
        before = known.get(str(key))
        if value == before:
            continue
        if value is None:
            Setting.objects.filter(key=str(key)).delete()
        else:
            Setting.objects.update_or_create(
                key=str(key), defaults={"value": value, "changed_at": now, "changed_by": actor}
            )
        append_audit(
            actor=actor,
            action="setting.changed",
            subject=f"setting:{key}",
            now=now,
            detail={"from": before, "to": value},
        )
    return deployment_settings()


@transaction.atomic
def set_logo(*, content: bytes, now: datetime, actor: str) -> DeploymentSettings:
    """
    Make a picture the company's logo, rewritten so that it can do nothing but be seen. The same one again changes
    nothing.

    :raises LogoRefused: if it cannot be one
    """
    media_type, clean = harmless(content)
    digest = hashlib.sha256(clean).hexdigest()
    if not Logo.objects.filter(digest=digest).exists():
        Logo.objects.update_or_create(
            id=1,
            defaults={
                "media_type": media_type,
                "content": clean,
                "digest": digest,
                "changed_at": now,
                "changed_by": actor,
            },
        )
        append_audit(
            actor=actor,
            action="logo.changed",
            subject="logo",
            now=now,
            detail={"media_type": media_type, "bytes": len(clean), "digest": digest},
        )
    return deployment_settings()


@transaction.atomic
def remove_logo(*, now: datetime, actor: str) -> DeploymentSettings:
    """Go back to the console's own mark. Repeating it changes nothing."""
    deleted, _ = Logo.objects.all().delete()
    if deleted:
        append_audit(actor=actor, action="logo.removed", subject="logo", now=now)
    return deployment_settings()
