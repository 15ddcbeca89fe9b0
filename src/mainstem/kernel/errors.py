"""Refusals: the answers "no, because …" that are part of a contract, as opposed to faults."""

from collections.abc import Mapping
from typing import Any, ClassVar


class Refused(Exception):
    """
    A request that was understood and is not carried out.

    Subclasses name what was refused, set `code` (stable, snake_case) and `status` (a 4xx), and pass a sentence for a
    person that says what happened and how to mend it. One handler in `web` turns every refusal into
    `{"code", "message", "details"}`; anything that is not a refusal is a fault and becomes a 500.
    """

    code: ClassVar[str] = "refused"
    status: ClassVar[int] = 409

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.details: Mapping[str, Any] = details


class NotFound(Refused):
    """The thing asked for does not exist, or lies outside the caller's scope: the two are told apart to nobody."""

    code = "not_found"
    status = 404


class NotAllowed(Refused):
    """The caller is known but lacks the permission."""

    code = "not_allowed"
    status = 403


class Malformed(Refused):
    """The input cannot be read or breaks a stated rule."""

    code = "malformed"
    status = 422
