-- Whether a batch was committed: its row in the tally says so. No row: it was not.
SELECT 1 AS known FROM events_tally WHERE batch_id = %(batch_id)s LIMIT 1;
