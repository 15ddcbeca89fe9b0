"""The web API: every context's router under one roof, with one gate, one error shape and one way to repeat a write."""
