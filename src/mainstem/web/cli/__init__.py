"""The command line: `mainstem …`, a file per subject. Every command also speaks JSON."""
