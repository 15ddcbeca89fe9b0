"""What was chosen for the whole deployment."""

from mainstem.governance.contracts import DeploymentSettings, Logo
from mainstem.governance.models import Logo as LogoRow
from mainstem.governance.models import Setting
from mainstem.governance.rules.settings import SettingKey


def deployment_settings() -> DeploymentSettings:
    """Return what was chosen; None where nothing was and the usual holds."""
    chosen = dict(Setting.objects.values_list("key", "value"))
    return DeploymentSettings(
        company_name=chosen.get(SettingKey.COMPANY_NAME),
        default_language=chosen.get(SettingKey.DEFAULT_LANGUAGE),
        time_zone=chosen.get(SettingKey.TIME_ZONE),
        currency=chosen.get(SettingKey.CURRENCY),
        logo_digest=LogoRow.objects.values_list("digest", flat=True).first(),
    )


def find_logo() -> Logo | None:
    """Return the company's logo, or None where none was put up."""
    row = LogoRow.objects.first()
    return None if row is None else Logo(media_type=row.media_type, content=bytes(row.content), digest=row.digest)
