-- Write down that a consumer failed on the events after its cursor. Row count 0: unknown consumer.
UPDATE events_cursor SET failures = failures + 1, failed_at = %(now)s, last_error = %(error)s
 WHERE consumer = %(consumer)s;
