"""Keep what a write answered, in the transaction of the write."""

from datetime import datetime, timedelta

from django.db import OperationalError, connection, transaction
from psycopg.errors import LockNotAvailable

from mainstem.governance.contracts import KeptAnswer, Key, KeyInUse
from mainstem.governance.models import Answer
from mainstem.governance.queries.answers import find_answer
from mainstem.governance.rules.idempotency import MAX_KEPT_BYTES, sealed
from mainstem.kernel import sql

PACKAGE = "mainstem.governance"
KEPT_FOR = timedelta(hours=24)


def claim_key(
    *, actor: str, key: Key, request_digest: bytes, now: datetime, wait_seconds: float = 5.0
) -> KeptAnswer | None:
    """
    Claim an Idempotency-Key for a request, inside the transaction that will do the work.

    While that transaction runs, a second request with the key waits here; when it has committed, the second gets its
    answer, and when it was rolled back, the second is the first.

    :returns: what the request was answered before; None if the key is now the caller's
    :raises KeyReused: if the key was used for a different request
    :raises KeyInUse: if the first request is still running after `wait_seconds`
    """
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT current_setting('lock_timeout')")
            [before] = cursor.fetchone()
            cursor.execute("SELECT set_config('lock_timeout', %s, true)", [f"{int(wait_seconds * 1000)}ms"])
            claimed = sql.one_row(
                PACKAGE,
                "claim_answer",
                actor=actor,
                key_digest=key.digest,
                request_digest=request_digest,
                now=now,
                expires_at=now + KEPT_FOR,
            )
            cursor.execute("SELECT set_config('lock_timeout', %s, true)", [before])
    except (LockNotAvailable, OperationalError) as error:
        if not isinstance(error.__cause__ or error, LockNotAvailable):
            raise
        raise KeyInUse("The first request with this Idempotency-Key is still running. Ask again.") from error
    if claimed is not None:
        return None
    return find_answer(actor=actor, key=key, request_digest=request_digest, now=now)


def keep_answer(*, actor: str, key: Key, answer: KeptAnswer) -> None:
    """
    Keep the answer of a claimed key, in the transaction that claimed it.

    An answer of more than a mebibyte is not kept: the same key is then told that the work was done.
    """
    is_small = len(answer.body) <= MAX_KEPT_BYTES
    Answer.objects.filter(actor=actor, key_digest=key.digest).update(
        status=answer.status,
        content_type=answer.content_type,
        sealed_body=sealed(key, answer.body) if is_small else None,
    )


@transaction.atomic
def forget_old_answers(*, now: datetime) -> int:
    """Delete the answers whose day is over. Return how many."""
    deleted, _ = Answer.objects.filter(expires_at__lte=now).delete()
    return deleted
