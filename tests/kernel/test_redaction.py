"""Contact data and secrets are taken out of free text; what only looks a little like them stays."""

import pytest

from mainstem.kernel.redaction import without_personal_data


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("mail to lin.qing+x@qq.com now", "mail to <email> now"),
        ("/find?email=lin%40qq.com&page=2", "/find?email=<email>&page=2"),
        ("Key (email)=(lin@qq.com) already exists", "Key (email)=(<email>) already exists"),
        ("call 13800138000", "call <number>"),
        ("call +86 138 0013 8000!", "call <number>!"),
        ("call 010-8888-7777", "call <number>"),
        ("Bearer msk_abc-DEF_123", "Bearer <token>"),
    ],
)
def test_takes_out(text: str, redacted: str) -> None:
    assert without_personal_data(text) == redacted


@pytest.mark.parametrize(
    "text",
    ["order 4711", "2026-11-22", "took 12.5 ms", "0192e4c1-7d3a-7b2c-8f00-aabbccddeeff", "version 1.2.3", "@media"],
)
def test_leaves(text: str) -> None:
    assert without_personal_data(text) == text
