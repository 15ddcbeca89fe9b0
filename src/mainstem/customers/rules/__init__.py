"""Decisions of this context as pure functions: no Django, no clock, no database."""
