"""A browser of a test: keeps cookies, sends the CSRF token when it is told to, and nothing else."""

import json
from typing import Any
from uuid import uuid4

from django.test import Client

from mainstem.governance import operations
from mainstem.governance.contracts import Person
from mainstem.kernel import clock
from mainstem.kernel.scope import EVERYTHING, enter

PASSWORD = "three blind mice"


class Browser:
    def __init__(self, *, address: str = "192.0.2.1") -> None:
        self.client = Client(enforce_csrf_checks=True, raise_request_exception=False, REMOTE_ADDR=address)

    def get(self, path: str, **options: Any) -> Any:
        return self._sent("GET", path, None, {}, options)

    def post(self, path: str, body: Any = None, *, method: str = "POST", csrf: bool = True, **options: Any) -> Any:
        headers = {"Idempotency-Key": str(uuid4()), **options.pop("headers", {})}
        if csrf:
            if "csrftoken" not in self.client.cookies:
                self.get("/api/console/deployment")
            headers["X-CSRFToken"] = self.client.cookies["csrftoken"].value
        return self._sent(method, path, body, headers, options)

    def sign_in(self, person: Person, password: str = PASSWORD) -> Any:
        return self.post("/api/auth/login", {"email": person.email, "password": password})

    def _sent(self, method: str, path: str, body: Any, headers: dict[str, str], options: dict[str, Any]) -> Any:
        if body is not None:
            options = {"data": json.dumps(body), "content_type": "application/json", **options}
        try:
            return self.client.generic(method, path, headers=headers, **options)
        finally:
            enter(EVERYTHING)


def somebody(*roles: str) -> Person:
    now = clock.now()
    person = operations.create_account(
        email=f"{uuid4().hex[:8]}@company.example", name="Ann Lee", password=PASSWORD, now=now
    )
    for role in roles:
        operations.grant_role(account_id=person.id, role=role, now=now)
    return person
