-- Let one person at a time add a version of a consent text, until commit; reading goes on. Row count is always 1.
SELECT pg_advisory_xact_lock(4719203355018264003);
