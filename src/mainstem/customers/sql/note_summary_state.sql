-- Note as of when the summaries are true. A fifth of those who bought spend at least `high_value_from`. One row.
INSERT INTO customers_summary_state (version, as_of, seconds, currency, high_value_from, namespaces)
SELECT %(version)s, %(now)s, %(seconds)s, %(currency)s,
       (SELECT percentile_disc(0.8) WITHIN GROUP (ORDER BY spend) FROM customers_summary WHERE orders > 0),
       (SELECT coalesce(array_agg(DISTINCT namespace), '{}') FROM summary_identifier)
    ON CONFLICT (only_row) DO UPDATE
   SET version = excluded.version, as_of = excluded.as_of, seconds = excluded.seconds, currency = excluded.currency,
       high_value_from = excluded.high_value_from, namespaces = excluded.namespaces;
