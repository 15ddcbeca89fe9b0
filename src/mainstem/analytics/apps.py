from importlib import import_module

from django.apps import AppConfig


class AnalyticsConfig(AppConfig):
    name = "mainstem.analytics"
    label = "analytics"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Load the feeds of the contexts below: importing them is what makes them known to the sink."""
        import_module("mainstem.analytics.feeds")
