-- Take the payloads out of the quarantine that are older than the retention time; rows stay for the account.
-- Row count: how many payloads went.
UPDATE events_quarantine SET sealed = NULL, wrapped_key = NULL, sample = '{}'::jsonb, message_id = NULL
 WHERE last_seen_at < %(before)s AND sealed IS NOT NULL;
