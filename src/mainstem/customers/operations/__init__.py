"""The verbs of this context."""

from mainstem.customers.operations.block import block_identifier, unblock_identifier
from mainstem.customers.operations.forget_import import forget_import
from mainstem.customers.operations.note import Sighting, note_identifiers, note_sightings
from mainstem.customers.operations.refresh_segments import (
    apply_members,
    refresh_due_segments,
    refresh_persons,
    refresh_segment,
)
from mainstem.customers.operations.resolve import resolve
from mainstem.customers.operations.resolve_events import EventsResolved, resolve_events
from mainstem.customers.operations.segments import archive_segment, create_segment, restore_segment, update_segment
from mainstem.customers.operations.separate import merge, split_off, unmerge
from mainstem.customers.operations.summaries import (
    analyse,
    begin_summaries,
    confirm_summaries,
    stage_reach_questions,
    write_summaries,
)
from mainstem.customers.operations.traits import note_traits
from mainstem.customers.segments.fields import register_field, register_table

__all__ = [
    "EventsResolved",
    "Sighting",
    "analyse",
    "apply_members",
    "archive_segment",
    "begin_summaries",
    "block_identifier",
    "confirm_summaries",
    "create_segment",
    "forget_import",
    "merge",
    "note_identifiers",
    "note_sightings",
    "note_traits",
    "refresh_due_segments",
    "refresh_persons",
    "refresh_segment",
    "register_field",
    "register_table",
    "resolve",
    "resolve_events",
    "restore_segment",
    "split_off",
    "stage_reach_questions",
    "unblock_identifier",
    "unmerge",
    "update_segment",
    "write_summaries",
]
