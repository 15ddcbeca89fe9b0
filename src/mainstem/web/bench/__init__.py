"""
How long the console's lists and searches take: a generated deployment, and every question its pages ask, timed.

`generate` fills a database set by set; what belongs to a context stands in that context's `sql/bench_*.sql`.
`questions` says what the pages ask, `measure` asks it through the API and takes the time, `console` puts it together.
"""
