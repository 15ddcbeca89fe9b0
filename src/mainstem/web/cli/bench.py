"""`mainstem bench NAME`: this machine's figures beside the bare limit, measured in the same run."""

from typing import Annotated, Any

import typer

from mainstem.kernel.errors import Malformed
from mainstem.web.cli.deployment import opened
from mainstem.web.cli.output import emit, refusals


def bench(
    name: Annotated[str, typer.Argument(help="collect, import, identity or lake.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure one part of the system and the bare limit of the same work, on a spare database of the same server."""
    with refusals(as_json=as_json), opened(spare=True):
        emit(_measured(name), as_json=as_json, title=f"Benchmark {name}")


def _measured(name: str) -> dict[str, Any]:
    if name == "collect":
        from mainstem.events import bench as collect

        return collect.run()
    if name == "import":
        from mainstem.orders import bench as orders

        return orders.run()
    if name == "identity":
        from mainstem.customers import bench as customers

        return customers.run()
    if name == "lake":
        from mainstem.analytics import bench as analytics

        return analytics.run_lake()
    raise Malformed(f"There is no benchmark {name}. There are: collect, import, identity, lake.")
