"""The log in the middle: sources, collection, the append-only stream, quarantine and replay, imports, the lake sink."""
