"""Serves the built console: its hashed files for ever, its one page with a fresh nonce in every answer."""
