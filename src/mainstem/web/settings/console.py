"""Where the built console lies."""

import os
from pathlib import Path

import mainstem

# `make console` builds it beside the sources; an installation without them names another folder.
CONSOLE_DIST = Path(
    os.environ.get("MAINSTEM_CONSOLE_DIST", Path(mainstem.__file__).parents[2] / "console" / "dist")
).absolute()
