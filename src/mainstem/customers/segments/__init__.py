"""Segments: rule trees over fields, as data; compiled to one Ibis expression for every engine."""
