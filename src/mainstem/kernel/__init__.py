"""What every context stands on: ids, money, clock, errors, named SQL, crypto, scopes and permission codes.

It knows no trade words and imports nothing of Mainstem.
"""
