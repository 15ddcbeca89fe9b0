-- Note that the summaries are still true. Row count 0: they were never worked out.
UPDATE customers_summary_state SET as_of = %(now)s;
