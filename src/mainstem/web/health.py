"""Is the process alive, is it ready, what does it measure; and may it run at all?"""

from collections.abc import Callable

import structlog
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from mainstem.web.postgres import refuse_unsafe_role
from mainstem.web.serving.page import console

log = structlog.get_logger("mainstem.web.health")


def livez(_request: HttpRequest) -> HttpResponse:
    """Answer as long as the process can answer; touches nothing else."""
    return JsonResponse({"status": "alive"})


def readyz(_request: HttpRequest) -> HttpResponse:
    """Answer 200 if requests can be served: database reachable, migrations applied, role safe. Otherwise 503."""
    checks = {name: _outcome(name, check) for name, check in CHECKS.items()}
    is_ready = all(outcome == "ok" for outcome in checks.values())
    return JsonResponse(
        {"status": "ready" if is_ready else "not_ready", "checks": checks}, status=200 if is_ready else 503
    )


def metrics(request: HttpRequest) -> HttpResponse:
    """Answer what this process counted, for Prometheus; to a browser this is the address of the console's metrics."""
    if "text/html" in request.headers.get("Accept", ""):
        return console(request)
    return HttpResponse(generate_latest(), content_type=CONTENT_TYPE_LATEST)


def refuse_unsafe_boot() -> None:
    """
    Refuse to start as a database role for which row-level security is silently void.

    :raises UnsafeRole: if the application's role is or may become a superuser, a BYPASSRLS role or the owner
    """
    refuse_unsafe_role(connection)


def _reach_database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _look_for_migrations() -> str:
    if "migrations" not in _passed:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            return "migrations are missing: run mainstem up, or migrate as the owner"
        _passed.add("migrations")
    return "ok"


def _look_at_role() -> str:
    if "role" not in _passed:
        refuse_unsafe_boot()
        _passed.add("role")
    return "ok"


def _outcome(name: str, check: Callable[[], str]) -> str:
    try:
        return check()
    except Exception as error:
        log.warning("not ready", check=name, kind=type(error).__name__)
        return "failed"


CHECKS: dict[str, Callable[[], str]] = {
    "database": _reach_database,
    "migrations": _look_for_migrations,
    "role": _look_at_role,
}
_passed: set[str] = set()
"""What cannot become untrue again while this process runs, and takes too long to look at every few seconds."""
