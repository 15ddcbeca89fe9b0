"""The composition root as Django knows it."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Listens to what allauth tells by signals, once everything is loaded."""

    name = "mainstem.web"
    label = "web"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Bind the audit chain to signing in."""
        from mainstem.web.signing_in.noting import listen  # noqa: PLC0415 - models exist only now

        listen()
