"""The map holds: contexts meet only at their public faces, and SQL touches only its own context's tables."""

import re
from functools import cache
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[2] / "src" / "mainstem"
CONTEXTS = sorted(
    folder.name
    for folder in ROOT.iterdir()
    if (folder / "__init__.py").exists() and folder.name not in {"kernel", "web", "flows"}
)
PUBLIC = {"contracts", "facts", "operations", "queries"}
# What a context hands to the lake, and where it is made known; only the lake's feeds meet it.
FOR_THE_LAKE = {"lake_export", "registry"}
# What the composition root may open besides: the doors themselves, and measurements.
DOORS = {"http", "public_urls", "bench", "apps", "simulation", "collection"}


@cache
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("mainstem", cache_dir=None)


def context_of(module: str) -> str:
    return module.split(".")[1]


def face_of(module: str) -> str:
    """Return the first name below the context, skipping a house within the house such as events.imports."""
    parts = module.split(".")[2:]
    if parts and parts[0] in {"imports", "lake"} and context_of(module) == "events":
        parts = parts[1:]
    return parts[0] if parts else ""


@pytest.mark.parametrize("context", CONTEXTS)
def test_other_contexts_see_only_the_public_face(context: str) -> None:
    trespassers = []
    for importer in sorted(graph().modules):
        home = context_of(importer) if "." in importer else ""
        if home in {context, ""}:
            continue
        allowed = PUBLIC | {"web": DOORS, "analytics": FOR_THE_LAKE}.get(home, set())
        for imported in graph().find_modules_directly_imported_by(importer):
            if imported.startswith(f"mainstem.{context}.") and face_of(imported) not in allowed:
                trespassers.append(f"{importer} imports {imported}")

    assert trespassers == []


@pytest.mark.parametrize("path", sorted(ROOT.glob("**/*.sql")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_statement_touches_only_tables_of_its_own_context(path: Path) -> None:
    parts = path.relative_to(ROOT).parts
    own = parts[0]
    nested = {"imports", "lake"} if own == "events" else set()
    text = re.sub(r"--[^\n]*", "", path.read_text(encoding="utf-8"))
    prefixes = [name for name in [*CONTEXTS, "kernel", "imports", "lake"] if name != own and name not in nested]

    foreign = sorted(
        {
            match.group(1)
            for match in re.finditer(r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+(?:ONLY\s+)?([a-z_]+)", text, re.IGNORECASE)
            if any(match.group(1).startswith(f"{prefix}_") for prefix in prefixes)
        }
    )

    assert foreign == []


@pytest.mark.parametrize("path", sorted(ROOT.glob("**/sql/*.sql")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_statement_opens_with_a_comment(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("--")


def test_no_module_is_named_after_nothing() -> None:
    banned = {"utils", "helpers", "common", "manager", "misc"}

    assert [path for path in ROOT.glob("**/*.py") if path.stem in banned] == []


def test_the_project_speaks_of_itself_alone() -> None:
    words = re.compile(r"/work/|/tmp/brief|\bsub-?agents?\b", re.IGNORECASE)
    repository = ROOT.parents[1]
    files = [
        path
        for pattern in ("src/**/*.py", "src/**/*.sql", "src/**/*.toml", "docs/**/*.md", "*.md")
        for path in repository.glob(pattern)
    ]

    assert [str(path) for path in files if words.search(path.read_text(encoding="utf-8"))] == []
