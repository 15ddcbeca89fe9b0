"""Every sentence a refusal can say has its Chinese, with the same places to fill in."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils import translation

import mainstem
from mainstem.kernel.errors import Refused
from mainstem.web.api.errors import MESSAGES, error_response
from mainstem.web.api.words import chinese, language_of, words

SOURCE = Path(mainstem.__file__).parent
# What only the person at the command line meets.
NOT_ANSWERED = re.compile(r"web/(bench|cli|postgres|demo|processes)/|(.*/)?bench\.py")
CODE_ONLY = re.compile(r"[a-z0-9_]+")


def trees() -> Iterator[ast.Module]:
    for path in sorted(SOURCE.rglob("*.py")):
        if not NOT_ANSWERED.match(path.relative_to(SOURCE).as_posix()):
            yield ast.parse(path.read_text(encoding="utf-8"))


def sentences() -> Iterator[str]:
    nodes = [node for tree in trees() for node in ast.walk(tree)]
    names, classes = {Refused.__name__}, [node for node in nodes if isinstance(node, ast.ClassDef)]
    while more := {each.name for each in classes if names & {_name(base) for base in each.bases}} - names:
        names |= more
    for node in nodes:
        if isinstance(node, ast.Call) and node.args and _name(node.func) in names:
            sentence = _sentence(node.args[0])
            if sentence is not None and not CODE_ONLY.fullmatch(sentence):
                yield sentence


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _sentence(given: ast.expr) -> str | None:
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        return given.value
    if isinstance(given, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in given.values)
    return None


def test_every_sentence_has_its_chinese() -> None:
    wanted = {*sentences(), *(sentence for _, sentence in MESSAGES.values())}

    assert sorted(wanted - words().keys()) == []
    assert len(wanted) > 150


def test_chinese_fills_in_what_english_fills_in() -> None:
    differing = [
        english
        for english, wording in words().items()
        if sorted(set(re.findall(r"\{(\d+)\}", wording))) != [str(place) for place in range(english.count("{}"))]
    ]

    assert differing == []


def test_chinese_has_its_own_punctuation() -> None:
    assert [wording for wording in words().values() if re.search(r"[一-鿿][,.;:?!()]|[,;:?!()][一-鿿]", wording)] == []


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("zh-CN,zh;q=0.9", "没有商品A1。"),
        ("en-GB", "There is no product A1."),
        ("fr", "There is no product A1."),
        ("", "There is no product A1."),
    ],
)
def test_a_refusal_speaks_the_callers_language(header: str, message: str) -> None:
    with translation.override(language_of(header)):
        answer = json.loads(error_response(404, "no_such_product", "There is no product A1.").content)

    assert (answer["code"], answer["message"]) == ("no_such_product", message)


def test_the_sentence_that_says_most_wins() -> None:
    assert chinese("There is no dimension x. There are: a, b.") == "没有维度x。可用的有：a, b。"


def test_an_unknown_sentence_stays_as_it_is() -> None:
    with translation.override("zh-hans"):
        assert json.loads(error_response(409, "odd", "Never written down.").content)["message"] == "Never written down."
