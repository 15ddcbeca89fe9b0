"""Who may do what, what people agreed to, and the record of both: accounts, roles, scopes, consent, audit chain."""
