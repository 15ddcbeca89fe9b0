"""What is where: locations, the ledger of stock moves, and balances that always equal the ledger."""
