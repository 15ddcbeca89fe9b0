"""Chinese is punctuated as Chinese is: with full-width marks."""

import ast
import re
from pathlib import Path

import pytest

import mainstem

SOURCE = Path(mainstem.__file__).parent
PROJECT = SOURCE.parent.parent
HAN = r"[\u4e00-\u9fff]"
WRONG = re.compile(rf"{HAN}[,;:!?()]|[,;:!?()]{HAN}")
NOT_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)")
# A pattern for text that may be punctuated either way.
PATTERNS = ("events/lake/masking.py", "events/rules/contact_fields.py")

PAGES = sorted([*PROJECT.glob("*.zh-CN.md"), *PROJECT.glob("docs/**/*.zh-CN.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_chinese_page_has_full_width_marks(page: Path) -> None:
    wrong, is_code = [], False
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith("```"):
            is_code = not is_code
        elif not is_code and WRONG.search(NOT_PROSE.sub("", line)):
            wrong.append(f"{number}: {line}")

    assert wrong == []


def test_a_chinese_sentence_in_the_source_has_full_width_marks() -> None:
    wrong = []
    for path in sorted(SOURCE.rglob("*.py")):
        if path.relative_to(SOURCE).as_posix() in PATTERNS:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        wrong += [
            f"{path.name}:{node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in docstrings
            and WRONG.search(node.value)
        ]

    assert wrong == []
