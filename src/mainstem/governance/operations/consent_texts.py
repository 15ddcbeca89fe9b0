"""Write a new version of the words under which people are asked for consent."""

from datetime import datetime, timedelta

from django.db import transaction

from mainstem.governance.contracts import ConsentText, TextChangedMeanwhile, TextPlace, TextUnchanged
from mainstem.governance.models import ConsentText as Text
from mainstem.governance.operations.audit import append_audit
from mainstem.governance.queries.consent_texts import as_consent_text
from mainstem.governance.rules.consent_texts import CHANNEL, LONGEST_BODY, LONGEST_NOTE, LONGEST_TITLE, code_of
from mainstem.kernel import sql
from mainstem.kernel.errors import Malformed

PACKAGE = "mainstem.governance"
FURTHEST = timedelta(days=366)


@transaction.atomic
def save_consent_text(
    *,
    place: TextPlace,
    title: str,
    body: str,
    note: str,
    based_on: int,
    now: datetime,
    actor: str,
    valid_from: datetime | None = None,
) -> ConsentText:
    """
    Add a version; those before stay as they are, for what was consented to under them.

    :param based_on: the version the change began from, 0 for the first one: two who write at once both learn of it
    :param note: why it was changed, for colleagues
    :param valid_from: from when on it is shown; from now on if left out
    :raises TextChangedMeanwhile: if `based_on` is not the latest version any more
    :raises TextUnchanged: if it says what the latest version says
    :raises Malformed: naming the field, if a text is missing or too long, or the beginning lies in the past
    """
    words = _checked(place, title, body, note)
    begins = valid_from or now
    if not now <= begins <= now + FURTHEST:
        raise Malformed("A version begins now or within the next 366 days.", field="valid_from")
    sql.run(PACKAGE, "lock_consent_texts")
    latest = (
        Text.objects.filter(purpose=str(place.purpose), channel=place.channel, language=str(place.language))
        .order_by("-version")
        .first()
    )
    present = 0 if latest is None else latest.version
    if based_on != present:
        raise TextChangedMeanwhile(
            "Another version was saved meanwhile. Look at it, then save yours again.", latest=present
        )
    if latest is not None and (latest.title, latest.body) == words[:2]:
        raise TextUnchanged("This is word for word the latest version.", latest=present)
    row = Text.objects.create(
        code=code_of(place, present + 1),
        purpose=str(place.purpose),
        channel=place.channel,
        language=str(place.language),
        version=present + 1,
        title=words[0],
        body=words[1],
        note=words[2],
        valid_from=begins,
        created_at=now,
        created_by=actor,
    )
    append_audit(
        actor=actor,
        action="consent_text.saved",
        subject=f"consent-text:{row.code}",
        now=now,
        detail={
            "purpose": str(place.purpose),
            "channel": place.channel,
            "language": str(place.language),
            "version": row.version,
            "valid_from": begins.isoformat(),
        },
    )
    return as_consent_text(row)


def _checked(place: TextPlace, title: str, body: str, note: str) -> tuple[str, str, str]:
    if not CHANNEL.fullmatch(place.channel):
        raise Malformed("A channel is a code such as email, or * for every one.", field="channel")
    words = (title.strip(), body.strip(), note.strip())
    for name, text, least, most in (
        ("title", words[0], 1, LONGEST_TITLE),
        ("body", words[1], 1, LONGEST_BODY),
        ("note", words[2], 0, LONGEST_NOTE),
    ):
        if not least <= len(text) <= most:
            raise Malformed(f"This has {least} to {most:,} characters.", field=name)
    return words
