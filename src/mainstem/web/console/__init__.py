"""What only the console asks: screens that span contexts, answered in one request. Owns no tables and no rules."""
