"""Sources and their write keys."""

import re
import secrets

from django.db import IntegrityError, transaction

from mainstem.events.contracts import NoSuchSource, Source, SourceExists, SourceKey
from mainstem.events.facts import SourceCreated
from mainstem.events.models import Source as SourceRow
from mainstem.events.operations.announcing import announce
from mainstem.events.queries import source_contract
from mainstem.events.rules.write_keys import write_key_hash
from mainstem.kernel.errors import Malformed

CODE = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")


@transaction.atomic
def create_source(
    *,
    code: str,
    name: str | None = None,
    kind: str = "server",
    identity_space: str | None = None,
    app_id: str = "",
    allowed_origins: tuple[str, ...] | None = None,
    events_per_second: int | None = None,
) -> SourceKey:
    """
    Make a source and its write key. The key is in the answer and nowhere else: only its hash is kept.

    :param identity_space: the world its user ids live in; its own if left out
    :param allowed_origins: web origins that may send with this key; any if left out
    :raises SourceExists: if the code is taken
    """
    if not CODE.fullmatch(code):
        raise Malformed("A source code is 1 to 64 of a-z, 0-9, '.', '_' and '-', and starts with a letter or digit.")
    write_key = secrets.token_hex(20)
    row = SourceRow(
        code=code,
        name=name or code,
        kind=kind,
        identity_space=code if identity_space is None else identity_space,
        app_id=app_id,
        write_key_hash=write_key_hash(write_key),
        write_key_hint=write_key[-4:],
        allowed_origins=None if allowed_origins is None else list(allowed_origins),
        events_per_second=events_per_second,
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        raise SourceExists(f"There is already a source {code}.", source=code) from error
    announce(SourceCreated(source_code=code, kind=kind))
    return SourceKey(source_contract(row), write_key)


@transaction.atomic
def register_source(*, code: str, name: str, kind: str, identity_space: str | None = None, app_id: str = "") -> Source:
    """Return the source of this code, made now if there was none, without a write key: for what we load ourselves."""
    row, _ = SourceRow.objects.get_or_create(
        code=code,
        defaults={
            "name": name,
            "kind": kind,
            "identity_space": code if identity_space is None else identity_space,
            "app_id": app_id,
        },
    )
    return source_contract(row)


@transaction.atomic
def change_source(
    *,
    code: str,
    name: str | None = None,
    is_enabled: bool | None = None,
    allowed_origins: tuple[str, ...] | None = None,
    any_origin: bool = False,
    events_per_second: int | None = None,
    no_limit: bool = False,
) -> Source:
    """
    Change what may be changed of a source. The collection notices within seconds.

    :param any_origin: take the list of allowed origins away
    :param no_limit: take the limit of events per second away
    :raises NoSuchSource: if there is none of this code
    """
    row = _locked(code)
    if name is not None:
        row.name = name
    if is_enabled is not None:
        row.is_enabled = is_enabled
    if any_origin:
        row.allowed_origins = None
    elif allowed_origins is not None:
        row.allowed_origins = list(allowed_origins)
    if no_limit:
        row.events_per_second = None
    elif events_per_second is not None:
        row.events_per_second = events_per_second
    row.save()
    return source_contract(row)


@transaction.atomic
def rotate_write_key(*, code: str) -> SourceKey:
    """
    Give a source a new write key. The old one stops working within seconds.

    :raises NoSuchSource: if there is none of this code
    """
    row = _locked(code)
    write_key = secrets.token_hex(20)
    row.write_key_hash = write_key_hash(write_key)
    row.write_key_hint = write_key[-4:]
    row.save()
    return SourceKey(source_contract(row), write_key)


def _locked(code: str) -> SourceRow:
    row = SourceRow.objects.select_for_update().filter(code=code).first()
    if row is None:
        raise NoSuchSource(f"There is no source {code}.", source=code)
    return row
