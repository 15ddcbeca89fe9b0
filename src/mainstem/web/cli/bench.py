"""`mainstem bench NAME`: this machine's figures beside the bare limit, measured in the same run."""

import re
from typing import Annotated, Any

import typer

from mainstem.kernel.errors import Malformed
from mainstem.web.cli.deployment import Deployment, opened
from mainstem.web.cli.output import emit, refusals, screen

CUSTOMERS, ORDERS, REQUESTS = 500_000, 2_000_000, 20
_KEPT = re.compile(r"[a-z0-9][a-z0-9_]{0,30}")


def bench(
    name: Annotated[str, typer.Argument(help="collect, console, identity, import or lake.")],
    customers: Annotated[int, typer.Option(min=100, help="For console: how many are generated.")] = CUSTOMERS,
    orders: Annotated[int, typer.Option(min=100, help="For console: how many are generated.")] = ORDERS,
    requests: Annotated[int, typer.Option(min=1, help="For console: how often each question is asked.")] = REQUESTS,
    keep: Annotated[
        str | None,
        typer.Option(help="For console: keep the generated deployment under this name, and take it if it is there."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure one part of the system and the bare limit of the same work, on a spare database of the same server."""
    with refusals(as_json=as_json), opened(spare=True, keep=_checked(keep)) as deployment:
        if name == "console":
            found = _console(deployment, customers, orders, requests, as_json=as_json)
        else:
            found = _measured(name)
        emit(found, as_json=as_json, title=f"Benchmark {name}")


def _console(deployment: Deployment, customers: int, orders: int, requests: int, *, as_json: bool) -> dict[str, Any]:
    from mainstem.web.bench import console
    from mainstem.web.bench.generate import Size

    def tell(part: str, seconds: float) -> None:
        if not as_json:
            screen.print(f"[dim]{part}: {seconds:.3f} s[/dim]")

    size = Size(customers, orders)
    return console.run(deployment.databases.owner_url, size, requests=requests, progress=tell)


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
    raise Malformed(f"There is no benchmark {name}. There are: collect, console, identity, import, lake.")


def _checked(keep: str | None) -> str | None:
    if keep is not None and not _KEPT.fullmatch(keep):
        raise Malformed("A kept deployment's name is made of a-z, 0-9 and _, at most 31 characters.", field="keep")
    return keep
