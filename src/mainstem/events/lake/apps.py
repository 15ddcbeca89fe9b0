from importlib import import_module

from django.apps import AppConfig


class LakeConfig(AppConfig):
    name = "mainstem.events.lake"
    label = "lake"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Load the log's own feed: importing it is what makes it known. The contexts above add theirs."""
        import_module("mainstem.events.lake.log_feed")
