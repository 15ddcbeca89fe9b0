"""Takes out of free text what must not stand in logs and records: contact data and secrets."""

import re

_EMAIL = re.compile(r"[^\s@\"'<>()=,;:/?&]+(?:@|%40)[^\s@\"'<>()=,;:/?&]+\.[^\s@\"'<>()=,;:/?&]+", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w.-])(?:\+|%2B)?\d(?:[ ()-]?\d){8,16}(?![\w.-])", re.IGNORECASE)
_TOKEN = re.compile(r"msk_[A-Za-z0-9_-]+")


def without_personal_data(text: str) -> str:
    """
    Return a text in which whatever looks like an e-mail address, a phone number or a token is replaced by its kind.

    >>> without_personal_data("no mailbox lin.qing@qq.com, call 138 0013 8000 or +8613800138000")
    'no mailbox <email>, call <number> or <number>'
    """
    return _PHONE.sub("<number>", _EMAIL.sub("<email>", _TOKEN.sub("<token>", text)))
