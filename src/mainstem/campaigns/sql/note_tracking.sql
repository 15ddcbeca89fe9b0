-- Note what happened to a message; what happened before is counted up. Always one row: how often it has happened.
INSERT INTO campaigns_tracking AS tracking (decision_id, kind, link_id, is_automatic, first_at, last_at, times)
VALUES (%(decision_id)s, %(kind)s, %(link_id)s, %(is_automatic)s, %(now)s, %(now)s, 1)
    ON CONFLICT (decision_id, kind, link_id, is_automatic) DO UPDATE
   SET last_at = greatest(tracking.last_at, excluded.last_at), times = least(tracking.times + 1, 1000000)
RETURNING tracking.times;
