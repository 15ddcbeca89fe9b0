"""`python -m mainstem.web.api` writes `docs/roles.md` anew."""

import os

import django


def main() -> None:
    """Write the page for the API as it is mounted."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    django.setup()
    from mainstem.web.api.app import ROUTES  # noqa: PLC0415 - models exist only after Django's set-up
    from mainstem.web.api.matrix import PAGE, page  # noqa: PLC0415 - likewise

    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page((route.method, route.path, route.permission) for route in ROUTES), encoding="utf-8")


if __name__ == "__main__":
    main()
