"""
The database connections. The process that starts others resolves them and hands them down in the environment.

`default` is the application's role, under row-level security. `owner` exists only in a process that migrates.
`MAINSTEM_SCOPE=*` is set for processes of our own (worker, stream, command line), whose work is not one caller's.
"""

import os
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


def _connection(url: str, scope: str) -> dict[str, Any]:
    parts = urlsplit(url)
    query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    settings = {"brands": scope, "locations": scope, "channels": scope}
    options = " ".join(f"-c mainstem.{name}={value}" for name, value in settings.items()) if scope else ""
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": query.pop("port", str(parts.port or "")),
        "OPTIONS": {"options": options, **query},
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }


DATABASES = {
    "default": _connection(
        os.environ.get("MAINSTEM_APP_DATABASE_URL", "postgresql://mainstem_app@/mainstem"),
        os.environ.get("MAINSTEM_SCOPE", ""),
    )
}
if owner_url := os.environ.get("MAINSTEM_OWNER_DATABASE_URL"):
    DATABASES["owner"] = _connection(owner_url, "*")
