-- Take the payloads of erased subjects out of the quarantine; rows stay for the account. Row count: how many went.
UPDATE events_quarantine
   SET sealed = NULL, wrapped_key = NULL, sample = '{}'::jsonb, message_id = NULL, subject_ref = NULL
 WHERE subject_ref = ANY (%(subjects)s::uuid[]);
