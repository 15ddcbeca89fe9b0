"""The doors to what can be imported, and to the mappings that say how."""
# ruff: noqa: ARG001 - a view takes the request, needed or not

from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Field, Path, Router, Schema, Status

from mainstem.events.contracts import ImportKind
from mainstem.events.imports import operations, queries
from mainstem.events.imports.contracts import KnownMapping, MappingRefused
from mainstem.events.imports.kinds import get_kind, list_kinds
from mainstem.events.imports.mapping import list_mappings, read_mapping
from mainstem.events.imports.mapping_text import document_of, text_of
from mainstem.kernel import clock
from mainstem.kernel.errors import Malformed
from mainstem.kernel.http import principal_of, reads
from mainstem.kernel.permissions import needs

router = Router(tags=["imports"])

WORD = r"^[a-z0-9][a-z0-9_.-]{0,63}$"
MAX_TEXT = 256_000
Name = Annotated[str, Path(pattern=WORD)]


class FieldOut(Schema):
    """One field a kind understands."""

    name: str
    type: str
    required: bool
    namespace: str | None
    description: str
    description_zh: str


class KindOut(Schema):
    """One kind of file that can be imported."""

    code: str
    description: dict[str, str]
    fields: list[FieldOut]
    document_field: str | None
    document_kinds: list[str]
    options: dict[str, list[str]]
    is_undoable: bool


class KindsOut(Schema):
    """What can be imported, and the mappings that come with Mainstem."""

    kinds: list[KindOut]
    mappings: list[str]


class MappingOut(Schema):
    """A mapping: as text, as plain data, and which columns it reads."""

    name: str
    kind: str
    is_built_in: bool
    saved_by: str
    saved_at: datetime | None
    text: str
    document: dict[str, Any]


class CheckIn(Schema):
    """A mapping as text or as plain data; exactly one of the two."""

    kind: str = Field(pattern=WORD)
    text: str | None = Field(None, min_length=1, max_length=MAX_TEXT)
    document: dict[str, Any] | None = None


class ProblemOut(Schema):
    """What is wrong with a mapping, and where as far as it can be told."""

    message: str
    field: str | None
    place: str | None


class CheckedOut(Schema):
    """A mapping in both forms, the columns it reads, and what is wrong with it."""

    text: str
    document: dict[str, Any]
    columns: list[str]
    problem: ProblemOut | None


class SaveIn(Schema):
    """A mapping to keep."""

    kind: str = Field(pattern=WORD)
    text: str = Field(min_length=1, max_length=MAX_TEXT)
    replace: bool = Field(False, description="Whether one of this name that is kept already gives way")


@router.get("/kinds", response=KindsOut)
@needs("imports.read")
def list_import_kinds(request: HttpRequest) -> dict[str, Any]:
    """List what can be imported, field by field, and the mappings that come with Mainstem."""
    return {"kinds": [_kind(kind) for kind in list_kinds()], "mappings": list(list_mappings())}


@router.get("/mappings", response=list[MappingOut])
@needs("imports.read")
def list_all_mappings(request: HttpRequest) -> list[dict[str, Any]]:
    """List the mappings that come with Mainstem and those that people keep."""
    return [_mapping(known) for known in queries.list_known_mappings()]


@router.post("/mappings/check", response=CheckedOut)
@reads
@needs("imports.run")
def check_mapping(request: HttpRequest, body: CheckIn) -> dict[str, Any]:
    """Write a mapping in both forms and say what is wrong with it."""
    if (body.text is None) == (body.document is None):
        raise Malformed("Send the mapping as text or as plain data, one of the two.")
    kind = get_kind(body.kind)
    text = body.text if body.text is not None else text_of(body.document or {})
    document = document_of(text)
    try:
        mapping = read_mapping(text, kind)
    except MappingRefused as refused:
        problem = {
            "message": refused.message,
            "field": refused.details.get("field"),
            "place": refused.details.get("place"),
        }
        return {"text": text, "document": document, "columns": [], "problem": problem}
    return {"text": text, "document": document, "columns": sorted(mapping.columns), "problem": None}


@router.put("/mappings/{name}", response=MappingOut)
@needs("imports.run")
def save_mapping(request: HttpRequest, name: Name, body: SaveIn) -> dict[str, Any]:
    """Keep a mapping under a name, for the next file of that shape."""
    saved = operations.save_mapping(
        name=name,
        kind=body.kind,
        text=body.text,
        replace=body.replace,
        saved_by=principal_of(request).actor,
        now=clock.now(),
    )
    return _mapping(saved)


@router.delete("/mappings/{name}", response={204: None})
@needs("imports.run")
def remove_mapping(request: HttpRequest, name: Name) -> Status[None]:
    """Forget a kept mapping. Imports keep the text they ran with."""
    operations.remove_mapping(name=name)
    return Status(204, None)


def _mapping(known: KnownMapping) -> dict[str, Any]:
    return {
        "name": known.name,
        "kind": known.kind,
        "is_built_in": known.is_built_in,
        "saved_by": known.saved_by,
        "saved_at": known.saved_at,
        "text": known.text,
        "document": document_of(known.text),
    }


def _kind(kind: ImportKind) -> dict[str, Any]:
    return {
        "code": kind.code,
        "description": dict(kind.description),
        "fields": [
            {
                "name": entry.name,
                "type": entry.type.value,
                "required": entry.required,
                "namespace": entry.namespace,
                "description": entry.description,
                "description_zh": entry.description_zh,
            }
            for entry in kind.fields
        ],
        "document_field": kind.document_field,
        "document_kinds": list(kind.document_kinds),
        "options": {name: list(allowed) for name, allowed in kind.options.items()},
        "is_undoable": kind.is_undoable,
    }
