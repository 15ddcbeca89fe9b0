"""
How people sign in to the console: django-allauth's API for browsers under `/api/auth/`, bound to our rules.

Passwords, lock-outs and accounts are those of `governance`; allauth brings sessions, second factors and passkeys.
"""
