from importlib import import_module

from django.apps import AppConfig


class CustomersConfig(AppConfig):
    name = "mainstem.customers"
    label = "customers"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Make customer files importable and declare what segments may ask of this context: importing does both."""
        import_module("mainstem.customers.imports")
        import_module("mainstem.customers.segments.own_fields")
