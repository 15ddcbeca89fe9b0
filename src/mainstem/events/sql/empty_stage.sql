-- Empty the temporary table before its transaction ends, for a second use in the same one. No row.
DELETE FROM events_stage;
