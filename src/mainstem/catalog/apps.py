from importlib import import_module

from django.apps import AppConfig


class CatalogConfig(AppConfig):
    name = "mainstem.catalog"
    label = "catalog"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Make this context's files importable: importing does it."""
        import_module("mainstem.catalog.imports")
