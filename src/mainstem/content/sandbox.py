"""
Compile and preview in a process of their own.

The MJML compiler is native code and ends its whole process on a source that is nested deeply enough; a template may
also ask for more memory or time than a person would wait for. So an author's source is handled by a short-lived child
with limits on memory and CPU time, and what happens to it is an answer, never an outage.
"""

import json
import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from mainstem.content.contracts import CompiledVariant, Problem, Rendered, RenderRefused, TemplateKind, VariantSource
from mainstem.content.rules.compiling import compile_variant
from mainstem.content.rules.rendering import Renderer
from mainstem.content.rules.samples import sample_context

CPU_SECONDS = 10
WALL_SECONDS = 30
MEMORY_BYTES = 1024 * 1024 * 1024
ANSWER_BYTES = 8 * 1024 * 1024


class SandboxFailed(Exception):
    """The child came to no answer: it crashed, ran out of memory or took too long."""


def compile_variants(
    variants: Sequence[VariantSource], kind: TemplateKind, sample_values: Mapping[str, Any]
) -> tuple[list[CompiledVariant], list[Problem], list[Problem]]:
    """
    Compile the variants of a template and fill each once with the sample values.

    Returns (compiled variants, errors, warnings); with any error there is nothing compiled.
    """
    request = {
        "task": "compile",
        "variants": [asdict(variant) for variant in variants],
        "kind": kind.value,
        "sample_values": sample_values,
    }
    try:
        answer = _ask(request)
    except SandboxFailed as failed:
        message = f"The template is too costly to compile: {failed}."
        return [], [Problem("too_costly", message, variants[0].locale, "mjml")], []
    errors = [Problem(**problem) for problem in answer["errors"]]
    warnings = [Problem(**problem) for problem in answer["warnings"]]
    return [CompiledVariant(**variant) for variant in answer["compiled"]], errors, warnings


def preview(variants: Sequence[CompiledVariant], values: Mapping[str, Any], locale: str, now: datetime) -> Rendered:
    """
    Fill compiled variants with any values.

    :raises RenderRefused: if the values drive the template past a limit
    """
    request = {
        "task": "preview",
        "variants": [asdict(variant) for variant in variants],
        "values": values,
        "locale": locale,
        "now": now.isoformat(),
    }
    try:
        answer = _ask(request)
    except SandboxFailed as failed:
        raise RenderRefused(f"The template cannot be filled: {failed}.") from failed
    if "refused" in answer:
        raise RenderRefused(answer["refused"])
    return Rendered(**{**answer["rendered"], "warnings": tuple(answer["rendered"]["warnings"])})


def try_variants(
    variants: Sequence[VariantSource],
    *,
    kind: TemplateKind,
    sample_values: Mapping[str, Any],
    values: Mapping[str, Any],
    locale: str,
    now: datetime,
) -> tuple[list[Problem], list[Problem], Rendered | None]:
    """
    Compile variants and fill the one of a language, in one child.

    Returns (errors, warnings, the message or None if that language has an error or cannot be filled).
    """
    request = {
        "task": "try",
        "variants": [asdict(variant) for variant in variants],
        "kind": kind.value,
        "sample_values": sample_values,
        "values": values,
        "locale": locale,
        "now": now.isoformat(),
    }
    try:
        answer = _ask(request)
    except SandboxFailed as failed:
        return [Problem("too_costly", f"The template is too costly to compile: {failed}.", locale, "mjml")], [], None
    rendered = answer["rendered"]
    return (
        [Problem(**problem) for problem in answer["errors"]],
        [Problem(**problem) for problem in answer["warnings"]],
        None if rendered is None else Rendered(**{**rendered, "warnings": tuple(rendered["warnings"])}),
    )


def _ask(request: Mapping[str, Any]) -> Any:
    child = [sys.executable, "-m", "mainstem.content.sandbox"]
    try:
        done = subprocess.run(
            child, input=json.dumps(request).encode(), capture_output=True, timeout=WALL_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SandboxFailed(f"it took longer than {WALL_SECONDS} seconds") from error
    if done.returncode < 0:
        raise SandboxFailed(f"it ended by signal {-done.returncode}")
    if done.returncode > 0:
        raise SandboxFailed(done.stderr.decode(errors="replace").strip().rpartition("\n")[2] or "it gave no reason")
    if len(done.stdout) > ANSWER_BYTES:
        raise SandboxFailed("the result is too large")
    return json.loads(done.stdout)


def _compile(request: Mapping[str, Any]) -> dict[str, Any]:
    compiled, errors, warnings = [], [], []
    for given in request["variants"]:
        variant, wrong, odd = compile_variant(
            VariantSource(**given), TemplateKind(request["kind"]), request["sample_values"]
        )
        errors += wrong
        warnings += odd
        if variant is None:
            continue
        compiled.append(variant)
        try:
            filled = Renderer("", 0, [variant]).render(sample_context(variant.locale, request["sample_values"]))
        except RenderRefused as refused:
            errors.append(Problem("sample", refused.message, variant.locale, "mjml"))
            continue
        warnings += [Problem("missing_value", f"{text}.", variant.locale, "mjml") for text in filled.warnings]
    return {
        "compiled": [] if errors else [asdict(variant) for variant in compiled],
        "errors": [problem.as_dict() for problem in errors],
        "warnings": [problem.as_dict() for problem in warnings],
    }


def _preview(request: Mapping[str, Any]) -> dict[str, Any]:
    variants = [CompiledVariant(**variant) for variant in request["variants"]]
    try:
        filled = Renderer("", 0, variants).render(
            request["values"], locale=request["locale"], now=datetime.fromisoformat(request["now"])
        )
    except RenderRefused as refused:
        return {"refused": refused.message}
    return {"rendered": asdict(filled)}


def _try(request: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {"errors": [], "warnings": [], "rendered": None}
    for given in request["variants"]:
        variant, wrong, odd = compile_variant(
            VariantSource(**given), TemplateKind(request["kind"]), request["sample_values"]
        )
        found["errors"] += [problem.as_dict() for problem in wrong]
        found["warnings"] += [problem.as_dict() for problem in odd]
        if variant is None or variant.locale != request["locale"]:
            continue
        try:
            filled = Renderer("", 0, [variant]).render(
                request["values"], locale=variant.locale, now=datetime.fromisoformat(request["now"])
            )
        except RenderRefused as refused:
            found["errors"].append(Problem("sample", refused.message, variant.locale, "mjml").as_dict())
            continue
        found["rendered"] = asdict(filled)
        found["warnings"] += [
            Problem("missing_value", f"{text}.", variant.locale, "mjml").as_dict() for text in filled.warnings
        ]
    return found


def main() -> None:
    """Answer one request from standard input on standard output."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    request = json.load(sys.stdin)
    answer = {"compile": _compile, "preview": _preview, "try": _try}[request["task"]](request)
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
