"""Envelope encryption: data under a key of its own, that key under the deployment's master key (AES-256-GCM)."""

import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mainstem.kernel.home import secret

NONCE_BYTES = 12


def new_key() -> bytes:
    """Return a fresh 256-bit data key."""
    return AESGCM.generate_key(bit_length=256)


def seal(key: bytes, plain: bytes, context: bytes) -> bytes:
    """Encrypt `plain`; it opens only with the same `context`, so a ciphertext cannot be moved to another row."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, context)


def open_sealed(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """
    Decrypt what `seal` made.

    :raises cryptography.exceptions.InvalidTag: if key, context or ciphertext do not belong together
    """
    return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context)


def wrap_key(key: bytes, context: bytes) -> bytes:
    """Encrypt a data key under the master key."""
    return seal(secret("master"), key, b"key:" + context)


def unwrap_key(wrapped: bytes, context: bytes) -> bytes:
    """Decrypt a data key with the master key."""
    return open_sealed(secret("master"), wrapped, b"key:" + context)
