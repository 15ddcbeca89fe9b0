"""The worker: runs queued jobs, and takes back those whose worker died."""

import asyncio
import os
import signal

import django


def main() -> None:
    """Run jobs until SIGTERM or SIGINT; a job under way is finished first."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mainstem.web.settings")
    os.environ.setdefault("MAINSTEM_SCOPE", "*")
    django.setup()
    from mainstem.web.health import refuse_unsafe_boot

    refuse_unsafe_boot()
    asyncio.run(_work())


async def _work() -> None:
    from procrastinate.contrib.django import app

    worker_app = app.with_connector(app.connector.get_worker_connector())
    async with worker_app.open_async():
        running = asyncio.create_task(
            worker_app.run_worker_async(concurrency=2, install_signal_handlers=False, fetch_job_polling_interval=5.0)
        )
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, running.cancel)
        try:
            await running
        except asyncio.CancelledError:
            return


if __name__ == "__main__":
    main()
