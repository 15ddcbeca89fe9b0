"""The stream process: consumers read the log in commit order."""

import os
import signal
import threading

import django


def main() -> None:
    """Run consumers until SIGTERM or SIGINT; the batch under way is finished first."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    os.environ.setdefault("MAINSTEM_SCOPE", "*")
    django.setup()
    from mainstem.web.health import refuse_unsafe_boot  # models exist only after Django's set-up
    from mainstem.web.processes.streaming import run

    refuse_unsafe_boot()
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    run(stopping)


if __name__ == "__main__":
    main()
