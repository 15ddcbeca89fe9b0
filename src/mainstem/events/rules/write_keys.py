"""Write keys: what is kept of them."""

import hashlib


def write_key_hash(write_key: str) -> bytes:
    """Return what is kept of a write key. It is 160 random bits, so a plain hash cannot be turned back."""
    return hashlib.sha256(write_key.encode("utf-8", "surrogatepass")).digest()
