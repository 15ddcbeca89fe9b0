"""Making and changing segments."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from mainstem.customers.contracts import NoSuchSegment, SegmentChangedMeanwhile, SegmentExists, SegmentView
from mainstem.customers.facts import SegmentChanged
from mainstem.customers.models import Segment, SegmentVersion
from mainstem.customers.queries.segments import segment_view
from mainstem.customers.segments.fields import REGISTRY
from mainstem.customers.segments.tree import read_tree
from mainstem.events.operations import announce
from mainstem.kernel.errors import Malformed
from mainstem.kernel.ids import new_id


@transaction.atomic
def create_segment(
    *, code: str, name: str, rule: Mapping[str, Any], by: str, now: datetime, owner: str = ""
) -> SegmentView:
    """
    Make a segment. It has no members until it is refreshed.
    :raises SegmentExists: if the code is taken
    :raises RuleRefused: if the rule tree is malformed
    """
    read_tree(rule, REGISTRY)
    row = Segment(id=new_id(), code=code, name=name, rule=dict(rule), owner=owner or by, created_at=now, updated_at=now)
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        if "short_word" in str(error):
            raise Malformed("A segment code is 1 to 64 of a-z, 0-9, '_' and '-'.", code=code) from error
        raise SegmentExists(f"There is already a segment {code}.", segment=code) from error
    SegmentVersion.objects.create(segment=row, version=1, rule=row.rule, at=now, by=by)
    announce(SegmentChanged(segment_code=code, version=1))
    return segment_view(row)


@transaction.atomic
def update_segment(
    *,
    code: str,
    by: str,
    now: datetime,
    name: str | None = None,
    rule: Mapping[str, Any] | None = None,
    known_version: int | None = None,
) -> SegmentView:
    """
    Change a segment's name or rule. A new rule is a new version; the old ones stay readable, and the members stay those
    of the old one until the next refresh. Giving what is there already changes nothing.
    :param known_version: the version the change was made on
    :raises RuleRefused: if the rule tree is malformed
    :raises SegmentChangedMeanwhile: if `known_version` is no longer the present one
    """
    row = _locked(code)
    if known_version is not None and known_version != row.version:
        raise SegmentChangedMeanwhile(
            f"Segment {code} is at version {row.version} by now; the change was made on {known_version}.",
            segment=code,
            version=row.version,
        )
    if name is not None and name != row.name:
        row.name, row.updated_at = name, now
    if rule is not None and dict(rule) != row.rule:
        read_tree(rule, REGISTRY)
        row.rule, row.version, row.updated_at = dict(rule), row.version + 1, now
        SegmentVersion.objects.create(segment=row, version=row.version, rule=row.rule, at=now, by=by)
        announce(SegmentChanged(segment_code=code, version=row.version))
    row.save()
    return segment_view(row)


@transaction.atomic
def archive_segment(*, code: str, now: datetime) -> SegmentView:
    """Take a segment out of use; its members, versions and sizes stay readable. Repeatable."""
    row = _locked(code)
    if row.archived_at is None:
        row.archived_at = row.updated_at = now
        row.save()
    return segment_view(row)


@transaction.atomic
def restore_segment(*, code: str, now: datetime) -> SegmentView:
    """Take an archived segment into use again; its members are as old as its last refresh. Repeatable."""
    row = _locked(code)
    if row.archived_at is not None:
        row.archived_at, row.updated_at = None, now
        row.save()
    return segment_view(row)


def _locked(code: str) -> Segment:
    row = Segment.objects.select_for_update().filter(code=code).first()
    if row is None:
        raise NoSuchSegment(f"There is no segment {code}.", segment=code)
    return row
