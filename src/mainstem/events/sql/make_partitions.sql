-- Make missing monthly partitions between two days (UTC). Always one row: how many were made.
SELECT events_make_partitions(%(first_day)s::date, %(last_day)s::date) AS made;
