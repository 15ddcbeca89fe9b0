"""Which contexts are installed, bottom first."""

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.headless",
    "axes",
    "procrastinate.contrib.django",
    "mainstem.kernel.apps.KernelConfig",
    "mainstem.events.apps.EventsConfig",
    "mainstem.events.imports.apps.ImportsConfig",
    "mainstem.events.lake.apps.LakeConfig",
    "mainstem.governance.apps.GovernanceConfig",
    "mainstem.customers.apps.CustomersConfig",
    "mainstem.catalog.apps.CatalogConfig",
    "mainstem.inventory.apps.InventoryConfig",
    "mainstem.orders.apps.OrdersConfig",
    "mainstem.content.apps.ContentConfig",
    "mainstem.channels.apps.ChannelsConfig",
    "mainstem.campaigns.apps.CampaignsConfig",
    "mainstem.analytics.apps.AnalyticsConfig",
    "mainstem.flows.apps.FlowsConfig",
    "mainstem.web.apps.WebConfig",
]
AUTH_USER_MODEL = "governance.Account"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("zh-hans", "简体中文")]
USE_TZ = True
TIME_ZONE = "UTC"
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
