"""What a write answered before, found by the client's Idempotency-Key."""

from datetime import datetime

from mainstem.governance.contracts import AnswerNotKept, KeptAnswer, Key, KeyReused
from mainstem.governance.models import Answer
from mainstem.governance.rules.idempotency import opened


def find_answer(*, actor: str, key: Key, request_digest: bytes, now: datetime) -> KeptAnswer | None:
    """
    Return what a request was answered the first time, or None if the key is free.

    :raises KeyReused: if the key was used for a different request
    """
    kept = Answer.objects.filter(actor=actor, key_digest=key.digest, expires_at__gt=now).first()
    if kept is None:
        return None
    if bytes(kept.request_digest) != request_digest:
        raise KeyReused("This Idempotency-Key was used for a different request. Use a fresh one for this.")
    if kept.status is None or kept.sealed_body is None:
        raise AnswerNotKept("The request was carried out before; its answer was too large to keep.")
    return KeptAnswer(status=kept.status, content_type=kept.content_type, body=opened(key, bytes(kept.sealed_body)))
