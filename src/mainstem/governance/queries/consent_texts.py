"""The words under which people are asked, version by version, and how many consented under each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from mainstem.governance.contracts import (
    ConsentText,
    NamedVersion,
    Purpose,
    TextLanguage,
    TextLine,
    TextPlace,
)
from mainstem.governance.models import ConsentText as Text
from mainstem.governance.rules.consent_texts import coming, in_force
from mainstem.kernel import sql
from mainstem.kernel.errors import NotFound
from mainstem.kernel.paging import Paging, Slice, paged

PACKAGE = "mainstem.governance"
MOST_PLACES = 1_000


def list_text_lines(*, now: datetime) -> list[TextLine]:
    """Return every place that has a text, with the version in force there and the one to come, by purpose."""
    by_place: dict[TextPlace, list[ConsentText]] = {}
    for row in Text.objects.order_by("purpose", "channel", "language", "version").iterator():
        text = as_consent_text(row)
        by_place.setdefault(text.place, []).append(text)
        if len(by_place) > MOST_PLACES:
            break
    forces = {place: in_force(versions, now) for place, versions in by_place.items()}
    counted = {text.code: text for text in _counted([text for text in forces.values() if text is not None])}
    return [
        TextLine(
            place=place,
            versions=len(versions),
            in_force=None if (force := forces[place]) is None else counted[force.code],
            coming=coming(versions, now),
        )
        for place, versions in by_place.items()
    ]


def list_text_versions(paging: Paging, *, place: TextPlace) -> Slice[ConsentText]:
    """Return a page of the versions of one place, newest first, each with how many consented under it."""
    rows = Text.objects.filter(purpose=str(place.purpose), channel=place.channel, language=str(place.language))
    page = paged(rows, paging, order=("-version",)).map(as_consent_text)
    return Slice(_counted(page.items), page.next_cursor)


def get_consent_text(code: str) -> ConsentText:
    """
    Return one version by the code that consents carry.

    :raises NotFound: if there is none
    """
    row = Text.objects.filter(code=code).first()
    if row is None:
        raise NotFound("There is no such version of a consent text.", code=code)
    return _counted([as_consent_text(row)])[0]


def list_other_text_versions() -> list[NamedVersion]:
    """Return the text versions that consents carry and nobody wrote here, at most a hundred, most used first."""
    return [NamedVersion(**row) for row in sql.all_rows(PACKAGE, "other_text_versions")]


def as_consent_text(row: Text) -> ConsentText:
    """Return a version as others may see it, not counted."""
    return ConsentText(
        id=row.pk,
        code=row.code,
        place=TextPlace(Purpose(row.purpose), row.channel, TextLanguage(row.language)),
        version=row.version,
        title=row.title,
        body=row.body,
        note=row.note,
        valid_from=row.valid_from,
        created_at=row.created_at,
        created_by=row.created_by,
    )


def _counted(texts: Sequence[ConsentText]) -> list[ConsentText]:
    if not texts:
        return []
    rows = sql.all_rows(PACKAGE, "consents_by_text", codes=[text.code for text in texts])
    counts = {row["text_version"]: row for row in rows}
    return [
        replace(text, granted=found["granted"], withdrawn=found["withdrawn"])
        if (found := counts.get(text.code))
        else text
        for text in texts
    ]
