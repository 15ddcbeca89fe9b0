"""Put the templates that come with Mainstem into a deployment."""

import tomllib
from datetime import datetime
from importlib.resources import files

from mainstem.content.contracts import TemplateKind, TemplateVersion, VariantSource
from mainstem.content.operations.save_template import save_template


def load_starter_templates(*, now: datetime) -> list[TemplateVersion]:
    """
    Save every template of `content/starter`, a folder each; loading them again changes nothing.

    :raises TemplateInvalid: if one of them does not compile
    """
    loaded = []
    for folder in sorted(files("mainstem.content").joinpath("starter").iterdir(), key=lambda entry: entry.name):
        manifest = folder / "template.toml"
        if not manifest.is_file():
            continue
        told = tomllib.loads(manifest.read_text(encoding="utf-8"))
        variants = [
            VariantSource(
                locale=variant["locale"],
                subject=variant["subject"],
                mjml=(folder / variant["mjml"]).read_text(encoding="utf-8"),
                text=(folder / variant["text"]).read_text(encoding="utf-8") if "text" in variant else None,
            )
            for variant in told["variants"]
        ]
        loaded.append(
            save_template(
                code=folder.name,
                name=told["name"],
                kind=TemplateKind(told["kind"]),
                variants=variants,
                sample_values=told["sample_values"],
                now=now,
            )
        )
    return loaded
