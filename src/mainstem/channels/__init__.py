"""How it gets there: the channel register and its connectors, a folder each."""
