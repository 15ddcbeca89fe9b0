"""The collection process: SDKs and servers send events here. An answer of 200 means that they are committed."""

from mainstem.events.collection.application import app
from mainstem.events.collection.settings import Settings

__all__ = ["Settings", "app"]
