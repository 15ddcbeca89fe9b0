"""Decisions about events as pure functions: no Django, no clock, no database."""
