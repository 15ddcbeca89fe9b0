"""Decisions of analytics as plain functions: intervals, and what may stand in a cell."""
