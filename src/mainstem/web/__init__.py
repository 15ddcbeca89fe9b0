"""The doors of the building: settings, addresses, processes and the command line. Knows everybody; nobody knows it."""
