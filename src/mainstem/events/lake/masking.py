"""
The second wall before the lake: text that looks like contact data is blanked.

The collection has already put contact values into the vault and left tokens. What a sender hid in free text ("write to
ann@example.com") would pass there; in the lake it becomes `[email]` or `[phone]`. The log keeps what was sent.
"""

from collections.abc import Collection

import pyarrow as pa
import pyarrow.compute as pc

_EMAIL = r"[A-Za-z0-9._%+\-]+(?:@|%40)[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,}"
_PHONE = r"(?:\+|%2[Bb])[1-9](?:[ \-]?\d){7,14}\b"
# A bare run of digits may be an order number: it counts as a phone only under a name that says so.
_NAMED_PHONE = r'("[^"]*(?:[Pp]hone|[Mm]obile|手机|电话)[^"]*"\s*:\s*)(?:"[^"]*"|\d+)'


def masked(table: pa.Table, columns: Collection[str]) -> pa.Table:
    """Return the table with everything that looks like an e-mail address or a phone blanked in these columns."""
    for name in columns:
        texts = table.column(name)
        if _any(texts, "@") or _any(texts, "%40"):
            texts = pc.replace_substring_regex(texts, _EMAIL, "[email]")
        if _any(texts, "+") or _any(texts, "%2B") or _any(texts, "%2b"):
            texts = pc.replace_substring_regex(texts, _PHONE, "[phone]")
        texts = _named_phones(texts)
        table = table.set_column(table.schema.get_field_index(name), table.schema.field(name), texts)
    return table


def _named_phones(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    if not any(_any(texts, word) for word in ("hone", "obile", "手机", "电话")):
        return texts
    return pc.replace_substring_regex(texts, _NAMED_PHONE, r'\1"[phone]"')


def _any(texts: pa.ChunkedArray, part: str) -> bool:
    return bool(pc.any(pc.match_substring(texts, part)).as_py())
