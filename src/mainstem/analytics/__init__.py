"""One answer: the lake's tables, the metric registry over them, and reports."""
