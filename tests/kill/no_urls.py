"""Processes without a web server need no addresses."""

from typing import Any

urlpatterns: list[Any] = []
