"""The log and the ledgers leave for the lake here: Iceberg tables, each row exactly once, pseudonymous."""
