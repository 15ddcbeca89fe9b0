"""Decisions of campaigns as pure functions: no Django, no clock, no I/O."""
