"""Somebody who asks the API: a signed-in account, the whole way through middleware, scope, query and answer."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from django.test import Client

from mainstem.governance import operations as governance
from mainstem.governance.contracts import Role
from mainstem.governance.queries import find_account
from mainstem.kernel import clock
from mainstem.kernel.errors import Refused
from mainstem.kernel.scope import Scope

Parameters = dict[str, Any]


class WrongAnswer(Refused):
    """A question was not answered as it should be, so its time would mean nothing."""

    code = "wrong_answer"


@dataclass(frozen=True)
class Call:
    """One request: where to, and what is sent along (None: nothing, it is a GET)."""

    path: str
    body: Parameters | None = None


@dataclass(frozen=True)
class Asker:
    """An account with a role, and a token of it."""

    role: str
    token: str
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))

    def ask(self, call: Call) -> Any:
        """Send one request and return the response as Django gives it."""
        headers = {"Authorization": f"Bearer {self.token}", "Accept-Encoding": "gzip"}
        if call.body is None:
            return self.client.get(call.path, headers=headers)
        return self.client.post(call.path, call.body, content_type="application/json", headers=headers)

    def read(self, call: Call) -> Any:
        """
        Return what one request is answered with.

        :raises WrongAnswer: if it is refused
        """
        response = self.client.get(call.path, headers={"Authorization": f"Bearer {self.token}"})
        if response.status_code != 200:
            raise WrongAnswer(f"{self.role}: {call.path} was answered with {response.status_code}.", path=call.path)
        return response.json()


def to(path: str, /, **query: Any) -> Call:
    """Return a GET of the API; `{}` in the path is no place holder, quote what goes in with `part`."""
    text = urlencode(query)
    return Call(f"/api/{path}?{text}" if text else f"/api/{path}")


def part(value: object) -> str:
    """Return a value as a part of a path."""
    return quote(str(value), safe="")


def an_asker(role: Role, scope: Scope) -> Asker:
    """Return somebody with this role, made if need be, with a fresh token."""
    now = clock.now()
    email = f"{role.value.replace('_', '.')}@bench.example"
    account = find_account(email) or governance.create_account(
        email=email, name=f"Benchmark {role.value}", password=None, now=now
    )
    governance.grant_role(account_id=account.id, role=role.value, scope=scope, now=now)
    return Asker(role.value, governance.issue_token(account_id=account.id, name="bench", now=now).secret)
