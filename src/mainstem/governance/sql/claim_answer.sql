-- Claim an Idempotency-Key for a request. A second request with the key waits here for the first to commit.
-- No row: the key was used before and has not expired; read what it answered.
INSERT INTO governance_kept_answer (actor, key_digest, request_digest, content_type, created_at, expires_at)
VALUES (%(actor)s, %(key_digest)s, %(request_digest)s, '', %(now)s, %(expires_at)s)
    ON CONFLICT (actor, key_digest) DO UPDATE
   SET request_digest = excluded.request_digest, status = NULL, content_type = '', sealed_body = NULL,
       created_at = excluded.created_at, expires_at = excluded.expires_at
 WHERE governance_kept_answer.expires_at <= %(now)s
RETURNING 1 AS claimed;
