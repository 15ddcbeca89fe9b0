from importlib import import_module

from django.apps import AppConfig


class InventoryConfig(AppConfig):
    name = "mainstem.inventory"
    label = "inventory"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Make this context's files importable: importing does it."""
        import_module("mainstem.inventory.imports")
