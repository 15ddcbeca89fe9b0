"""The verbs of content."""

from mainstem.content.operations.load_starter_templates import load_starter_templates
from mainstem.content.operations.save_template import save_template

__all__ = ["load_starter_templates", "save_template"]
