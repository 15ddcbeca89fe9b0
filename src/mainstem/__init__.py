"""Mainstem (干流): every channel flows into one customer, one stock, one message, one answer."""

__version__ = "0.1.0"
