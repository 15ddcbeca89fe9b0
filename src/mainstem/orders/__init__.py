"""One order system for all channels: orders, lines, returns, and the totals that come from them."""
