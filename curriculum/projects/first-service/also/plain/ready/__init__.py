"""Says when a bicycle will be ready. The standard library alone."""
