"""`mainstem openapi`: the API's description, from which clients are generated."""

import json
import os
import sys


def openapi() -> None:
    """Print the OpenAPI description of this version's API as JSON. Needs no database."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    from django import setup

    setup()
    from mainstem.web.api.app import api

    sys.stdout.write(json.dumps(api.get_openapi_schema(), indent=1, ensure_ascii=False) + "\n")
