"""From source to message: what compiles, what is refused and where, and what strangers' data can do."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mainstem.content.contracts import RenderRefused, TemplateKind, VariantSource
from mainstem.content.rules import liquid_sandbox
from mainstem.content.rules.compiling import compile_variant
from mainstem.content.rules.holes import marked
from tests.content.builders import NOW, a_body, a_context, a_renderer, a_variant, compiled, problems_of


class Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.sources: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a":
            self.hrefs.append(given.get("href") or "")
        if tag == "img":
            self.sources.append(given.get("src") or "")


def test_a_variant_becomes_html_with_inlined_css_and_keeps_its_media_queries() -> None:
    head = "<mj-style>.warm { color: #b42318 } @media (max-width:480px) { .warm { color: #000 } }</mj-style>"

    html = compiled(a_variant(mjml=a_body('<span class="warm">Hi</span>', head))).html

    assert re.search(r'<span\sclass="warm" style="color: #b42318;?">Hi</span>', html)
    assert "@media (max-width:480px)" in html
    assert "fonts.googleapis.com" not in html
    assert 'lang="en"' in html


def test_loops_between_the_rows_of_a_table_and_between_sections_stay_where_they_stand() -> None:
    mjml = (
        "<mjml><mj-body>{% for box in boxes %}<mj-section><mj-column><mj-table>{% for row in box.rows %}"
        "<tr><td>{{ row }}</td></tr>{% endfor %}</mj-table></mj-column></mj-section>{% endfor %}"
        '<mj-section><mj-column><mj-text><a href="{{ links.unsubscribe }}">x</a></mj-text></mj-column></mj-section>'
        "</mj-body></mjml>"
    )
    boxes = [{"rows": ["one", "two"]}, {"rows": ["three"]}]

    rendered = a_renderer(a_variant(mjml=mjml), values={"boxes": boxes}).render(a_context(boxes=boxes))

    assert re.findall(r">(one|two|three)</td>", rendered.html) == ["one", "two", "three"]
    assert rendered.html.count("<tr") - rendered.html.count("</tr>") == 0


def test_values_are_escaped_in_html_and_left_alone_in_text() -> None:
    context = a_context()
    context["person"]["given_name"] = '<script>alert("x")</script>'

    rendered = a_renderer(a_variant()).render(context)

    assert "<script>" not in rendered.html
    assert "&lt;script&gt;" in rendered.html
    assert '<script>alert("x")</script>' in rendered.text


@given(st.text(min_size=1, max_size=60))
def test_no_value_opens_a_tag_or_leaves_its_attribute(name: str) -> None:
    context = a_context()
    context["person"]["given_name"] = name
    plain = a_context()

    html = RENDERER.render(context).html

    assert html.count("<") == RENDERER.render(plain).html.count("<")
    assert html.count('"') == RENDERER.render(plain).html.count('"')


RENDERER = a_renderer(a_variant('<b title="{{ person.given_name }}">{{ person.given_name }}</b>'))


def test_a_subject_stays_on_one_line() -> None:
    context = a_context()
    context["person"]["given_name"] = "Ann\r\nBcc: all@example.com"

    assert a_renderer(a_variant()).render(context).subject == "News for Ann Bcc: all@example.com"


def test_what_is_not_there_renders_as_nothing_and_is_reported() -> None:
    rendered = a_renderer(a_variant("{{ coupon.code }}{{ person.shoe_size }}{{ person.x | default: 'none' }}")).render(
        a_context()
    )

    assert rendered.warnings == ("'coupon' is undefined", "person.shoe_size is undefined")
    assert "none" in rendered.html


def test_every_link_of_the_content_goes_through_the_tracker_in_both_parts() -> None:
    seen: list[str] = []

    def tracker(url: str) -> str:
        seen.append(url)
        return f"https://our.example/l/{len(seen)}"

    source = a_variant(
        '<a href="https://shop.example/a?x=1&amp;y=2">a</a> <a href="{{ offer.url }}">b</a> '
        '<a href="mailto:help@shop.example">c</a>'
    )
    offer = {"url": "https://shop.example/b?z=3&w=4"}
    rendered = a_renderer(source, values={"offer": offer}).render(a_context(offer=offer), tracker=tracker)

    assert set(seen) == {"https://shop.example/a?x=1&y=2", offer["url"]}
    assert Links(rendered.html).hrefs == [
        "https://our.example/l/1",
        "https://our.example/l/2",
        "mailto:help@shop.example",
        "https://example.com/u/sample",
    ]
    assert "shop.example/" not in rendered.text
    assert "https://our.example/l/" in rendered.text
    assert Links(rendered.html).sources[-1] == "https://example.com/o/sample.gif"


def test_an_authors_own_text_part_is_used_and_its_urls_are_tracked() -> None:
    source = a_variant(text="Look: https://shop.example/sale?a={{ offer.code }} — {{ links.unsubscribe }}")

    rendered = a_renderer(source, values={"offer": {"code": "A"}}).render(
        a_context(offer={"code": "A&B"}), tracker=lambda url: f"[{url}]"
    )

    assert rendered.text == "Look: [https://shop.example/sale?a=A&B] — https://example.com/u/sample\n"


def test_the_text_part_is_made_from_the_body_where_there_is_none() -> None:
    inside = '<p>Fish &amp; chips</p><p>2 &lt; 3 <a href="https://shop.example/">the shop</a></p><ul><li>one</li></ul>'

    text = a_renderer(a_variant(inside)).render(a_context()).text

    assert text.splitlines() == [
        "Fish & chips",
        "",
        "2 < 3 the shop <https://shop.example/>",
        "",
        "- one",
        "Unsubscribe <https://example.com/u/sample>",
    ]


def test_a_language_falls_back_to_its_tongue_and_then_to_the_first() -> None:
    renderer = a_renderer(a_variant(locale="zh-CN"), a_variant(locale="en"))

    assert [renderer.locale_for(wanted) for wanted in ("en", "en-GB", "zh-TW", "zh_HK", "fr", None)] == [
        "en",
        "en",
        "zh-CN",
        "zh-CN",
        "zh-CN",
        "zh-CN",
    ]


@pytest.mark.parametrize(
    ("source", "code", "line"),
    [
        (a_variant(subject="{{ person.name "), "liquid", 1),
        (a_variant(subject=" "), "no_subject", None),
        (a_variant("one\ntwo {% if %}"), "liquid", 3),
        (a_variant("one\n{{ a | no_such_filter }}"), "unknown_filter", 3),
        (a_variant("{% include 'secrets' %}"), "liquid", 2),
        (a_variant("{% render 'secrets' %}"), "liquid", 2),
        (a_variant("{{ person.name | safe }}"), "unknown_filter", 2),
        (a_variant(mjml="<mjml><mj-body></mj-section></mj-body></mjml>"), "not_opened", 1),
        (a_variant(mjml="<mjml><mj-body><mj-section></mj-body></mjml>"), "not_closed", 1),
        (a_variant(mjml="nothing of the kind"), "mjml", None),
        (a_variant(mjml='<mjml><mj-body><mj-include path="/etc/passwd" /></mj-body></mjml>'), "include", 1),
        (a_variant("a <mj-carousels>b</mj-carousels>"), "unknown_element", 2),
        (a_variant("one\n<script>alert(1)</script>"), "active_content", 3),
        (a_variant('<b onclick="x()">b</b>'), "active_content", 2),
        (a_variant('<a href="java\tscript:alert(1)">x</a>'), "url_scheme", 2),
        (a_variant('<a href="/relative">x</a>'), "link", None),
        (a_variant('<a href="https://shop.example/?who={{ person.name }}">x</a>'), "personal_link", None),
        (a_variant('<b {% if a %}title="x"{% endif %}>b</b>'), "liquid_inside_tag", 2),
        (a_variant("<table><tr><td>{{ a }}</td></tr>{{ b }}</table>"), "liquid_moved", 2),
        (a_variant(mjml="<mjml><mj-body><mj-section><mj-column></mj-column></mj-section></mj-body></mjml>"),
         "no_unsubscribe_link", None),
        (a_variant(text="no way out"), "no_unsubscribe_link", None),
        (a_variant("{% for i in (1..1000000000) %}{% endfor %}"), "liquid", None),
        (a_variant("{% if (1..person.n) contains 'x' %}{% endif %}"), "liquid", None),
        (a_variant("{% assign r = (1..99999999) %}"), "liquid", None),
        (a_variant("<div>" * 100 + "</div>" * 100), "too_deep", 2),
        (a_variant("x" * 300_000), "too_long", None),
        (a_variant("\0"), "control_character", None),
    ],
)  # fmt: skip
def test_what_cannot_become_a_message_is_named_with_its_place(
    source: VariantSource, code: str, line: int | None
) -> None:
    found = problems_of(source)

    assert code in {problem.code for problem in found}
    if line is not None:
        assert next(problem.line for problem in found if problem.code == code) == line


BOMBS = [
    "{% assign x = 'aaaaaaaaaa' %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}",
    (
        "{% assign x = 'aaaaaaaaaa' %}{% for i in (1..12) %}{% assign x = x | append: x %}{% endfor %}"
        "{{ x | replace: 'a', x }}"
    ),
    "{% assign x = 2 %}{% for i in (1..100) %}{% assign x = x | times: x %}{% endfor %}",
    "{% for a in (1..900) %}{% for b in (1..900) %}x{% endfor %}{% endfor %}",
    "{% assign a = '1,2,3,4,5,6,7,8' | split: ',' %}{% for i in (1..30) %}{% assign a = a | concat: a %}{% endfor %}",
    "{{ 1 | divided_by: 0 }}",
    "{{ '1e999' | round }}",
    "{{ '1e999' | ceil }}",
    "{{ 'x' | times: 'y' | slice: 'a' }}",
    "{{ 'now' | date: '%' }}{{ 99999999999999999999 | date: '%Y' }}",
    "{{ person | sort }}",
    "{% capture big %}{% for i in (1..1000) %}" + "y" * 900 + "{% endfor %}{% endcapture %}",
]


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_template_that_runs_past_a_limit_is_refused_and_nothing_else_happens(bomb: str) -> None:
    template = liquid_sandbox.parse(bomb, escapes=True)

    try:
        out = liquid_sandbox.fill(template, a_context(), now=NOW)
    except RenderRefused as refused:
        out = refused.message

    assert len(out) < 1_000


def test_the_clock_of_a_template_is_the_one_it_is_given() -> None:
    template = liquid_sandbox.parse("{{ 'now' | date: '%Y-%m-%d' }}", escapes=False)

    assert liquid_sandbox.fill(template, {}, now=NOW) == "2026-03-02"


def test_a_value_the_template_never_declared_is_a_warning_with_its_line() -> None:
    _, errors, warnings = compile_variant(
        a_variant("one\n{{ voucher.code }}"), TemplateKind.MARKETING, {"coupon": {"code": "A"}}
    )

    assert errors == []
    assert [(warning.code, warning.line, warning.column) for warning in warnings] == [("unknown_value", 3, 4)]


def test_a_service_message_needs_no_way_to_unsubscribe() -> None:
    mjml = "<mjml><mj-body><mj-section><mj-column><mj-text>Paid.</mj-text></mj-column></mj-section></mj-body></mjml>"

    _, errors, _ = compile_variant(a_variant(mjml=mjml), TemplateKind.SERVICE, {})

    assert errors == []


def test_notes_for_colleagues_do_not_travel() -> None:
    html = compiled(a_variant("<!-- ask {{ legal }} -->Hi")).html

    assert "legal" not in html
    assert "ask" not in html


def test_lines_stay_below_what_mail_allows() -> None:
    html = compiled(a_variant("<p>" + "<b>bold</b> and <i>not</i> " * 20 + "</p>")).html

    assert max(len(line.encode()) for line in html.splitlines()) < 990


@given(st.text(alphabet="<>{}%-!'\"/ abmj=\n", max_size=80))
def test_marking_holes_can_always_be_taken_back(source: str) -> None:
    holes = marked(source)

    expected = re.sub(r"<!--(?!\[if|<!\[endif).*?-->", lambda f: re.sub(r"[^\n]", " ", f[0]), source, flags=re.DOTALL)
    assert holes.restored(holes.text) == expected


@given(st.text(alphabet="<>{}%-!'\"/ abmj=\n|:.()", max_size=120))
def test_any_source_is_compiled_or_refused_but_never_a_fault(source: str) -> None:
    compile_variant(a_variant(source, subject=source or "x"), TemplateKind.MARKETING, {})
    compile_variant(a_variant(mjml=source or "x", text=source), TemplateKind.MARKETING, {})
