"""What the demo has done in this deployment: the second run goes on where the first one stood."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from mainstem.kernel.errors import Refused
from mainstem.web.demo.source import SEED, checked_weeks

FILE = "state.json"
ENCODER = msgspec.json.Encoder(decimal_format="number")


class OtherDemoLoaded(Refused):
    """This deployment holds the demo with another window or other dates."""

    code = "other_demo_loaded"


@dataclass
class PhaseRecord:
    """One phase that is done: how long it took and what it answered."""

    seconds: float
    answer: dict[str, Any]


@dataclass
class State:
    """The demo's memory. It holds write keys of the demo's own sources, so only its owner may read it."""

    weeks: int
    shift_weeks: int
    seed: str
    write_keys: dict[str, str] = field(default_factory=dict)
    phases: dict[str, PhaseRecord] = field(default_factory=dict)
    report: dict[str, Any] | None = None


def open_state(folder: Path, *, weeks: int, shift_weeks: int, is_shifted: bool, seed: str) -> State:
    """
    Return what was done so far, or a fresh state.

    The shift of the first run stays: a demo that was loaded last week is not moved again.

    :raises OtherDemoLoaded: if another window, other dates or another seed were loaded before
    """
    path = folder / FILE
    if not path.exists():
        return State(weeks=checked_weeks(weeks), shift_weeks=shift_weeks, seed=seed)
    state = msgspec.json.decode(path.read_bytes(), type=State)
    if (state.weeks, state.seed) != (weeks, seed) or (state.shift_weeks != 0) != is_shifted:
        raise OtherDemoLoaded(
            f"This deployment holds the demo with the last {state.weeks} weeks"
            f"{'' if state.shift_weeks else ' and unshifted dates'}. Use --fresh to begin anew, or the same options.",
            weeks=state.weeks,
            shift_weeks=state.shift_weeks,
        )
    return state


def find_report(folder: Path, *, weeks: int, is_shifted: bool) -> dict[str, Any] | None:
    """
    Return the report of the run that came to its end, or nothing where there is still something to do.

    :raises OtherDemoLoaded: if another window or other dates were loaded before
    """
    return open_state(folder, weeks=weeks, shift_weeks=int(is_shifted), is_shifted=is_shifted, seed=SEED).report


def keep(folder: Path, state: State) -> None:
    """Write the state down, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f"{FILE}.new"
    fresh.touch(mode=0o600)
    fresh.write_bytes(msgspec.json.format(ENCODER.encode(state), indent=1))
    fresh.replace(folder / FILE)
