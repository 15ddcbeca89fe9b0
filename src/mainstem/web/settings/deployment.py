"""What this deployment calls itself."""

import os

DEPLOYMENT_NAME = os.environ.get("MAINSTEM_NAME", "Mainstem")
