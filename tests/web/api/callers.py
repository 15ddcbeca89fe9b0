"""Calls the API as somebody: an account with roles, its token, and a fresh Idempotency-Key for every write."""

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from django.test import Client

from mainstem.governance import operations
from mainstem.kernel import clock
from mainstem.kernel.scope import EVERYTHING, Scope, enter

SAFE = ("GET", "HEAD", "OPTIONS")


@dataclass
class Caller:
    """A client with a token. After each call the test sees everything again, as before it."""

    token: str | None = None
    account_id: int = 0
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))

    def call(self, method: str, path: str, body: Any = None, *, key: str | None = None, **options: Any) -> Any:
        """Send a request; `body` goes out as JSON unless `data` and `content_type` say otherwise."""
        headers = dict(options.pop("headers", {}))
        if self.token is not None:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        if method not in SAFE and key != "":
            headers.setdefault("Idempotency-Key", key or str(uuid4()))
        if body is not None:
            options = {"data": body, "content_type": "application/json", **options}
        try:
            return self.client.generic(method, path, headers=headers, **_encoded(self.client, options))
        finally:
            enter(EVERYTHING)

    def get(self, path: str, **options: Any) -> Any:
        return self.call("GET", path, **options)

    def post(self, path: str, body: Any = None, **options: Any) -> Any:
        return self.call("POST", path, {} if body is None and "data" not in options else body, **options)

    def put(self, path: str, body: Any = None, **options: Any) -> Any:
        return self.call("PUT", path, {} if body is None else body, **options)

    def delete(self, path: str, **options: Any) -> Any:
        return self.call("DELETE", path, **options)


def anonymous() -> Caller:
    return Caller()


def a_caller(*roles: str, scope: Scope | None = None, **token: Any) -> Caller:
    """Return somebody with these roles; a store manager without a scope gets store 1."""
    now = clock.now()
    person = operations.create_account(
        email=f"{'.'.join(roles) or 'nobody'}-{uuid4().hex[:8]}@company.example",
        name="Somebody",
        password=None,
        now=now,
    )
    for role in roles:
        where = scope or (Scope(locations=frozenset({"1"})) if role == "store_manager" else Scope())
        operations.grant_role(account_id=person.id, role=role, scope=where, now=now)
    issued = operations.issue_token(account_id=person.id, name="test", now=now, **token)
    return Caller(token=issued.secret, account_id=person.id)


def _encoded(client: Client, options: dict[str, Any]) -> dict[str, Any]:
    data = options.get("data")
    if data is not None and not isinstance(data, bytes | str):
        options["data"] = client._encode_json(data, options["content_type"])
    return options
