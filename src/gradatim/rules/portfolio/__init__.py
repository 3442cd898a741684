"""What may be claimed of verified runs, and whether the log is still as it was. Pure."""
