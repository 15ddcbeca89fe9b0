"""
Writes signing in and out and every change of second factors into the audit chain.

allauth tells of them by Django signals alone; this is the one place that listens.
"""

from typing import Any

from allauth.account.signals import user_logged_in
from allauth.mfa import signals as second_factors
from django.contrib.auth.signals import user_logged_out
from django.http import HttpRequest

from mainstem.governance import operations
from mainstem.kernel import clock
from mainstem.kernel.http import address_of


def listen() -> None:
    """Begin to listen; called once, when the contexts are loaded."""
    user_logged_in.connect(_signed_in, dispatch_uid="mainstem.signed_in")
    user_logged_out.connect(_signed_out, dispatch_uid="mainstem.signed_out")
    second_factors.authenticator_added.connect(_added, dispatch_uid="mainstem.second_factor_added")
    second_factors.authenticator_removed.connect(_removed, dispatch_uid="mainstem.second_factor_removed")
    second_factors.authenticator_reset.connect(_renewed, dispatch_uid="mainstem.second_factor_renewed")
    second_factors.authentication_failed.connect(_wrong_code, dispatch_uid="mainstem.wrong_code")


def _signed_in(request: HttpRequest, user: Any, **_: Any) -> None:
    methods = [
        record.get("type") or record["method"] for record in request.session.get("account_authentication_methods", [])
    ]
    operations.append_audit(
        **_of(user), action="account.signed_in", detail={"address": address_of(request), "by": methods}
    )


def _signed_out(request: HttpRequest, user: Any, **_: Any) -> None:
    if user is not None:
        operations.append_audit(**_of(user), action="account.signed_out", detail={"address": address_of(request)})


def _added(user: Any, authenticator: Any, **_: Any) -> None:
    operations.append_audit(**_of(user), action="account.second_factor_added", detail={"kind": authenticator.type})


def _removed(user: Any, authenticator: Any, **_: Any) -> None:
    operations.append_audit(**_of(user), action="account.second_factor_removed", detail={"kind": authenticator.type})


def _renewed(user: Any, authenticator: Any, **_: Any) -> None:
    operations.append_audit(**_of(user), action="account.second_factor_renewed", detail={"kind": authenticator.type})


def _wrong_code(request: HttpRequest, user: Any, **_: Any) -> None:
    operations.count_wrong_try(account_id=user.pk, now=clock.now(), address=address_of(request))


def _of(user: Any) -> Any:
    who = f"account:{user.pk}"
    return {"actor": who, "subject": who, "now": clock.now()}
