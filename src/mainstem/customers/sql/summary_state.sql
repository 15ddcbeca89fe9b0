-- As of when the summaries are true. No row: they were never worked out.
SELECT version, as_of, seconds, currency, high_value_from, namespaces FROM customers_summary_state;
