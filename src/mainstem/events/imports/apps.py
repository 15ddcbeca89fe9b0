from importlib import import_module

from django.apps import AppConfig


class ImportsConfig(AppConfig):
    name = "mainstem.events.imports"
    label = "imports"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Make files of touches importable: importing does it."""
        import_module("mainstem.events.imports.touches")
