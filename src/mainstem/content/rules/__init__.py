"""How a source becomes a message: pure functions, no Django, no clock, no files."""
