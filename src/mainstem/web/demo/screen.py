"""What the demo shows while it works."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class DemoProgress:
    """One line per phase; the bar fills where a phase says how far it is."""

    def __init__(self, bars: Progress | None) -> None:
        self._bars = bars
        self._task: TaskID | None = None

    def phase(self, name: str) -> None:
        """Begin a phase; the one before it is done."""
        if self._bars is not None:
            self.done()
            self._task = self._bars.add_task(name, total=None)

    def step(self, done: int, total: int) -> None:
        """Say how far the present phase is."""
        if self._bars is not None and self._task is not None and total:
            self._bars.update(self._task, completed=done, total=total)

    def done(self) -> None:
        """End the present phase."""
        if self._bars is not None and self._task is not None:
            total = self._bars.tasks[self._task].total or 1
            self._bars.update(self._task, completed=total, total=total)
            self._task = None

    def stop(self) -> None:
        """Leave the lines as they are and give the screen back."""
        self.done()
        if self._bars is not None:
            self._bars.stop()


SILENT = DemoProgress(None)


@contextmanager
def progress_on(console: Console, *, quiet: bool = False) -> Iterator[DemoProgress]:
    """Show progress on a console while the block lasts; `quiet` shows nothing."""
    if quiet:
        yield SILENT
        return
    with Progress(
        TextColumn("{task.description:<24}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
        console=console,
    ) as bars:
        yield DemoProgress(bars)
