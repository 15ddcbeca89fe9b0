"""The look and the words of the few pages that people reach from our messages: no script, no cookie, one style."""

import base64
import hashlib
from collections.abc import Mapping

from django.http import HttpResponse
from django.utils.html import escape

LANGUAGES = {"en": "English", "zh-CN": "中文"}

TEXTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Unsubscribe",
        "ask": "Do you want to stop receiving messages like this one?",
        "ask_of": "Do you want to stop receiving messages like this one from {sender}?",
        "address": "Sent to {address}",
        "button": "Unsubscribe",
        "done_title": "You are unsubscribed",
        "done": "You will get no more messages of this kind. It may take a few minutes for one that is on its way.",
        "bad_title": "This link is incomplete",
        "bad": "Open the link in the message itself; it may have been cut off on its way.",
    },
    "zh-CN": {
        "title": "退订",
        "ask": "确定不再接收此类消息吗？",
        "ask_of": "确定不再接收{sender}的此类消息吗？",
        "address": "收件地址：{address}",
        "button": "确认退订",
        "done_title": "您已退订",
        "done": "之后不会再收到此类消息。已在途中的消息可能仍会在几分钟内到达。",
        "bad_title": "链接不完整",
        "bad": "请直接打开消息中的链接，链接可能在转发时被截断。",
    },
}

STYLE = """
:root { color-scheme: light dark; --page: #f4f5f7; --panel: #fff; --line: #e6e8ec; --text: #1b2433; --quiet: #525c6b;
  --act: #1f57c3; --on: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #0e1116; --panel: #161a21; --line: #262d38; --text: #e3e7ed;
  --quiet: #a9b2c0; --act: #5b8def; --on: #0b0f16; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--page);
  color: var(--text); text-autospace: normal; font: 15px/24px -apple-system, "Segoe UI", "PingFang SC",
  "HarmonyOS Sans SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; }
main { width: 100%; max-width: 440px; padding: 32px; background: var(--panel); border: 1px solid var(--line);
  border-radius: 10px; text-align: center; }
.sender { margin: 0 0 16px; font-weight: 600; }
h1 { margin: 0 0 8px; font-size: 20px; line-height: 28px; font-weight: 600; }
p { margin: 0 0 8px; }
.quiet { color: var(--quiet); font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
form { margin: 24px 0 0; }
button { min-height: 44px; padding: 0 24px; font: inherit; font-weight: 500; color: var(--on); background: var(--act);
  border: 0; border-radius: 6px; cursor: pointer; }
:focus-visible { outline: 2px solid var(--act); outline-offset: 2px; }
nav { margin-top: 24px; }
a { display: inline-block; padding: 4px 8px; color: var(--act); font-size: 13px; line-height: 20px; }
"""
# The policy names this very style sheet: nothing else that gets onto the page can style it.
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


def language_for(wish: str | None, accepted: str, written_in: str | None) -> str:
    """
    Choose the page's language: what was clicked, then what the browser asks for, then that of the message.

    >>> language_for(None, "fr-FR,en;q=0.5", "zh-CN"), language_for(None, "fr", "zh-CN"), language_for("en", "zh", None)
    ('en', 'zh-CN', 'en')
    """
    if wish is not None and wish in TEXTS:
        return wish
    for wanted in accepted[:200].split(","):
        tongue = wanted.split(";")[0].strip().lower().partition("-")[0]
        for language in TEXTS:
            if tongue == language.partition("-")[0]:
                return language
    return written_in if written_in is not None and written_in in TEXTS else "en"


def page(
    language: str,
    *,
    heading: str,
    inside: str,
    sender: str | None = None,
    status: int = 200,
) -> HttpResponse:
    """
    Answer a page. `inside` is HTML of ours with every foreign word escaped already.

    The other language is one link away; the page itself keeps nothing.
    """
    other = next(each for each in LANGUAGES if each != language)
    who = f'<p class="sender">{escape(sender)}</p>' if sender else ""
    body = f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{escape(heading)}</title>
<style>{STYLE}</style>
</head>
<body><main>{who}<h1>{escape(heading)}</h1>{inside}
<nav><a href="?lang={other}" hreflang="{other}" lang="{other}">{LANGUAGES[other]}</a></nav></main></body>
</html>
"""
    response = HttpResponse(body, content_type="text/html; charset=utf-8", status=status)
    response["Content-Security-Policy"] = POLICY
    response["Vary"] = "Accept-Language"
    return response
