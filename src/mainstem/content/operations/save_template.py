"""Save a new version of a template."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import transaction

from mainstem.content import queries, sandbox
from mainstem.content.contracts import (
    LOCALES,
    Problem,
    TemplateInvalid,
    TemplateKind,
    TemplateVersion,
    VariantSource,
)
from mainstem.content.models import Template, Variant, Version
from mainstem.kernel.errors import Malformed

CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


def save_template(
    *,
    code: str,
    name: str,
    kind: TemplateKind,
    variants: Sequence[VariantSource],
    sample_values: Mapping[str, Any],
    now: datetime,
) -> TemplateVersion:
    """
    Compile a template and save it as a new version; the first of `variants` is the fallback language.

    Saving what the latest version already says returns that version, so a repeated call changes nothing. Nothing is
    saved unless every variant compiles and can be filled with the sample values.
    :raises TemplateInvalid: with every problem and its place
    """
    _check(code, name, variants, sample_values)
    fingerprint = _fingerprint(name, kind, variants, sample_values)
    latest = Version.objects.filter(template__code=code).order_by("-number").first()
    if latest is not None and latest.fingerprint == fingerprint:
        return queries.get_template(code, latest.number)
    compiled, errors, warnings = sandbox.compile_variants(variants, kind, sample_values)
    if errors:
        raise TemplateInvalid(errors)
    with transaction.atomic():
        template, is_new = Template.objects.select_for_update().get_or_create(
            code=code, defaults={"name": name, "kind": kind.value, "latest_version": 1}
        )
        if not is_new:
            template.name, template.kind = name, kind.value
            template.latest_version += 1
            template.save()
        version = Version.objects.create(
            template=template,
            number=template.latest_version,
            sample_values=sample_values,
            warnings=[warning.as_dict() for warning in warnings],
            fingerprint=fingerprint,
            created_at=now,
        )
        Variant.objects.bulk_create(
            Variant(
                version=version,
                position=position,
                locale=source.locale,
                subject=source.subject.strip(),
                mjml=source.mjml,
                text=source.text,
                compiled_html=made.html,
                compiled_text=made.text,
            )
            for position, (source, made) in enumerate(zip(variants, compiled, strict=True))
        )
    return queries.get_template(code, version.number)


def _check(code: str, name: str, variants: Sequence[VariantSource], sample_values: Mapping[str, Any]) -> None:
    if not CODE.fullmatch(code):
        raise Malformed("A template's code is made of a-z, 0-9 and dashes, at most 63 characters.", code=code)
    if not name.strip() or "\0" in name:
        raise Malformed("A template has a name.")
    if not variants:
        raise Malformed("A template has at least one variant.")
    wrong = [
        Problem(
            "locale", f"The language {variant.locale!r} is not one of {', '.join(LOCALES)}.", variant.locale, "locale"
        )
        for variant in variants
        if variant.locale not in LOCALES
    ]
    if len({variant.locale for variant in variants}) < len(variants):
        wrong.append(Problem("locale", "A language stands twice.", variants[0].locale, "locale"))
    reserved = {"person", "links", "campaign"} & set(sample_values)
    if reserved:
        names = ", ".join(sorted(reserved))
        wrong.append(
            Problem("reserved_value", f"{names}: given for every message.", variants[0].locale, "sample_values")
        )
    if "\\u0000" in json.dumps(sample_values):
        wrong.append(Problem("control_character", "A value holds NUL.", variants[0].locale, "sample_values"))
    if wrong:
        raise TemplateInvalid(wrong)


def _fingerprint(
    name: str, kind: TemplateKind, variants: Sequence[VariantSource], sample_values: Mapping[str, Any]
) -> str:
    said = [name, kind.value, [asdict(variant) for variant in variants], sample_values]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
