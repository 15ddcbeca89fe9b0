"""Saving templates: versions, repetition, languages, and sources that would bring a compiler down."""

import pytest

from mainstem.content import operations, queries
from mainstem.content.contracts import TemplateInvalid, TemplateKind, UnknownTemplate
from mainstem.kernel.errors import Malformed
from mainstem.kernel.paging import Paging
from tests.content.builders import NOW, a_body, a_variant

pytestmark = pytest.mark.django_db


def save(code: str = "news", inside: str = "Hello {{ person.given_name }}", **changes: object):
    given = {
        "name": "News",
        "kind": TemplateKind.MARKETING,
        "variants": [a_variant(inside), a_variant(f"你好 {inside}", locale="zh-CN", subject="你好")],
        "sample_values": {},
    }
    return operations.save_template(code=code, now=NOW, **(given | changes))


def test_saving_again_makes_a_new_version_and_the_old_one_stays() -> None:
    first = save()
    second = save(inside="Good day")

    assert (first.version, second.version) == (1, 2)
    assert "Good day" not in queries.preview("news", version=1, locale="en", now=NOW).html
    assert "Good day" in queries.preview("news", locale="en", now=NOW).html


def test_saving_the_same_twice_changes_nothing() -> None:
    save()

    assert save().version == 1


def test_nothing_is_saved_unless_every_language_compiles() -> None:
    with pytest.raises(TemplateInvalid) as refused:
        save(variants=[a_variant(), a_variant("{% if %}", locale="zh-CN")])

    assert [(problem.locale, problem.line) for problem in refused.value.problems] == [("zh-CN", 2)]
    with pytest.raises(UnknownTemplate):
        queries.get_template("news")


def test_a_template_whose_sample_cannot_be_filled_is_refused() -> None:
    with pytest.raises(TemplateInvalid) as refused:
        save(variants=[a_variant("{{ 1 | divided_by: 0 }}")])

    assert {problem.code for problem in refused.value.problems} == {"sample"}


def test_a_source_that_would_crash_the_compiler_is_an_answer() -> None:
    deep = "<mj-raw><style>" + "<div>" * 20_000 + "</style></mj-raw>"
    mjml = f"<mjml><mj-body><mj-section><mj-column>{deep}</mj-column></mj-section></mj-body></mjml>"

    with pytest.raises(TemplateInvalid) as refused:
        save(kind=TemplateKind.SERVICE, variants=[a_variant(mjml=mjml)])

    assert [problem.code for problem in refused.value.problems] == ["too_costly"]


@pytest.mark.parametrize("code", ["", "A", "../x", "a" * 64, "-a", "a\n"])
def test_a_code_is_a_short_word(code: str) -> None:
    with pytest.raises(Malformed):
        save(code=code)


def test_reserved_values_and_repeated_languages_are_refused() -> None:
    with pytest.raises(TemplateInvalid):
        save(sample_values={"person": {}})
    with pytest.raises(TemplateInvalid):
        save(variants=[a_variant(), a_variant()])


def test_the_preview_takes_other_values_and_another_person() -> None:
    save(inside="{{ person.name }} {{ coupon.code }}", sample_values={"coupon": {"code": "SAMPLE"}})

    made_up = queries.preview("news", locale="en", now=NOW)
    given = queries.preview("news", locale="en", values={"coupon": {"code": "X"}}, person={"name": "林*"}, now=NOW)

    assert "Alex Morgan SAMPLE" in made_up.html
    assert "林* X" in given.html


def test_the_starter_templates_load_in_both_languages_and_only_once() -> None:
    first = operations.load_starter_templates(now=NOW)
    again = operations.load_starter_templates(now=NOW)

    assert [template.code for template in first] == ["weekly-picks"]
    assert [template.version for template in again] == [1]
    assert first[0].warnings == []
    chinese = queries.preview("weekly-picks", locale="zh-CN", now=NOW)
    english = queries.preview("weekly-picks", locale="en", now=NOW)
    assert chinese.subject == "小明，本周为您精选：青苹果 1 千克"
    assert "退订" in chinese.html
    assert english.subject == "Alex, picked for you this week: Granny Smith apples, 1 kg"
    assert "PICKS10" in english.text
    assert (chinese.warnings, english.warnings) == ((), ())


def test_templates_are_listed_by_code_in_their_latest_version() -> None:
    save("b-news")
    save("a-news")
    save("a-news", inside="Other")

    listed = queries.list_templates(Paging(limit=10)).items

    assert [(template.code, template.version) for template in listed] == [("a-news", 2), ("b-news", 1)]
    assert listed[0].locales == ("en", "zh-CN")


def test_the_body_may_be_any_mjml(  # the compiler is the real one
) -> None:
    mjml = a_body('</mj-text><mj-button href="https://shop.example/">Go</mj-button><mj-text>')

    save(variants=[a_variant(mjml=mjml)])

    assert "https://shop.example/" in queries.preview("news", locale="en", now=NOW).html
