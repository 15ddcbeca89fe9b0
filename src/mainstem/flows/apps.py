from importlib import import_module
from pkgutil import iter_modules

from django.apps import AppConfig


class FlowsConfig(AppConfig):
    name = "mainstem.flows"
    label = "flows"

    def ready(self) -> None:
        """Load every flow: importing one is what wires its reactions."""
        package = import_module("mainstem.flows")
        for module in iter_modules(package.__path__):
            if module.name != "apps":
                import_module(f"mainstem.flows.{module.name}")
