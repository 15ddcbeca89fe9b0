"""The product's settings with the witness installed, and only the contexts below it: processes start again quickly."""

from mainstem.web.settings import *  # noqa: F403

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "axes",
    "procrastinate.contrib.django",
    "mainstem.kernel.apps.KernelConfig",
    "mainstem.events.apps.EventsConfig",
    "mainstem.governance.apps.GovernanceConfig",
    "tests.kill.witness.WitnessConfig",
]
ROOT_URLCONF = "tests.kill.no_urls"
