"""Keeping the planner's statistics true while much is loaded at once."""

from mainstem.kernel import sql

PACKAGE = "mainstem.kernel"


def analyze_blind_tables() -> int:
    """
    Take statistics of the tables that the planner believes empty though they hold rows; return how many there were.

    Autovacuum that passes by while a table's first rows are not committed yet counts none of them, and comes again only
    minutes later: meanwhile, joins walk through the whole table for every row. Looking costs about a millisecond. To be
    called outside of a transaction: an analysed table stays locked against other analyses until its end.
    """
    row = sql.one_row(PACKAGE, "analyze_blind_tables")
    return row["tables"] if row else 0
