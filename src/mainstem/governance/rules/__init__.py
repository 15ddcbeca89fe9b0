"""Decisions of governance as pure functions and data: roles, scopes, consent, masking, audit hashing, data classes."""
