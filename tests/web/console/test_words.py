"""The console has words, in both languages, for every code of the server that its settings show."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mainstem.governance.contracts import ConsentState, Purpose, Role, TextLanguage
from mainstem.governance.rules.data_classes import FIELDS, DataClass
from mainstem.governance.rules.roles import AREAS
from mainstem.governance.rules.settings import SettingKey

ROOT = Path(__file__).parents[3]
SOURCE = ROOT / "src" / "mainstem"
LANGUAGES = ("en", "zh-CN")


def words(language: str) -> dict[str, Any]:
    path = ROOT / "console" / "src" / "i18n" / language / "governance.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def audited_actions() -> set[str]:
    """Return the action of every call of `append_audit` in our own source, read off the syntax tree."""
    actions: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name_of(node) == "append_audit"]
        for call in calls:
            given = [keyword.value for keyword in call.keywords if keyword.arg == "action"]
            assert given, f"{path}:{call.lineno} audits without naming the action"
            found = set(_texts(given[0]))
            assert found, f"{path}:{call.lineno} names its action in a way that cannot be read off the source"
            actions |= found
    return actions


def _name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _texts(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)


def flat(tree: dict[str, Any], prefix: str = "") -> set[str]:
    found: set[str] = set()
    for key, value in tree.items():
        found |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_permission_has_words_and_nothing_else_does(language: str) -> None:
    permissions = {f"{area}.{verb}" for area, verbs in AREAS.items() for verb in verbs}

    assert flat(words(language)["permission"]) == permissions
    assert set(words(language)["area"]) == set(AREAS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_has_a_name_and_a_sentence(language: str) -> None:
    roles = {str(role) for role in Role}

    assert set(words(language)["role"]) == roles
    assert set(words(language)["roleFor"]) == roles


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_audited_action_has_words_and_nothing_else_does(language: str) -> None:
    assert flat(words(language)["audit"]["action"]) == audited_actions()


@pytest.mark.parametrize("language", LANGUAGES)
def test_consents_texts_settings_and_data_classes_have_words(language: str) -> None:
    known = words(language)

    assert set(known["texts"]["purposeOf"]) == {str(each) for each in Purpose}
    assert set(known["texts"]["languageOf"]) == {str(each) for each in TextLanguage}
    assert set(known["consents"]["stateOf"]) == {str(each) for each in ConsentState}
    assert set(known["dataClasses"]["classOf"]) == {str(each) for each in DataClass}
    assert {field.table for field in FIELDS} <= set(known["dataClasses"]["tableOf"])
    assert {f"{field.table}/{field.field}" for field in FIELDS} == set(known["dataClasses"]["becauseOf"])
    assert len(SettingKey) == 4, "a new setting needs a label in useWords.ts"
