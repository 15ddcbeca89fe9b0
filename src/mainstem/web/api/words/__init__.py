"""
What a refusal says, in the caller's language.

The sentences stand in English where they are raised. `zh-CN.json` maps each, with `{}` for what is filled in, to its
Chinese; there `{0}`, `{1}` … name the same places, in whatever order Chinese wants them. A test reads every sentence
that the source can raise and holds the catalogue to it, so nothing has to be marked at the place itself.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources

from django.utils.translation import get_language
from django.utils.translation.trans_real import parse_accept_lang_header

ENGLISH, CHINESE = "en", "zh-hans"
HOLE = "{}"


def language_of(accept_language: str) -> str:
    """
    Return the language to answer in, by the caller's own header.

    >>> language_of("zh-CN,zh;q=0.9,en;q=0.8"), language_of("de, en;q=0.5"), language_of("")
    ('zh-hans', 'en', 'en')
    """
    for tag, _quality in parse_accept_lang_header(accept_language):
        main = tag.partition("-")[0]
        if main in ("zh", "en"):
            return CHINESE if main == "zh" else ENGLISH
    return ENGLISH


def in_callers_language(sentence: str) -> str:
    """Return a sentence in the language of the request under way; as it is where there is no other wording."""
    if get_language() != CHINESE:
        return sentence
    return chinese(sentence) or sentence


def chinese(sentence: str) -> str | None:
    """
    Return the Chinese of a sentence; None where the catalogue does not know it.

    >>> chinese("There is no product A1.")
    '没有商品A1。'
    """
    catalogue = words()
    if sentence in catalogue:
        return catalogue[sentence]
    for pattern, wording in _patterns():
        if found := pattern.fullmatch(sentence):
            return wording.format(*(chinese(part) or part for part in found.groups()))
    return None


@lru_cache(maxsize=1)
def words() -> Mapping[str, str]:
    """Return the catalogue: English with holes to Chinese with numbered ones."""
    text = (resources.files(__package__) / "zh-CN.json").read_text(encoding="utf-8")
    found: Mapping[str, str] = json.loads(text)
    return found


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # The more a sentence says of itself, the earlier it is tried: "There is no {}." would take too much.
    with_holes = sorted((each for each in words() if HOLE in each), key=lambda each: -len(each.replace(HOLE, "")))
    return tuple(_compiled(with_holes))


def _compiled(sentences: list[str]) -> Iterator[tuple[re.Pattern[str], str]]:
    for sentence in sentences:
        parts = (re.escape(part) for part in sentence.split(HOLE))
        yield re.compile("(.*?)".join(parts), re.DOTALL), words()[sentence]
