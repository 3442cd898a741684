"""What may be claimed from verified runs, and whether the log is still unchanged. Pure."""
