"""Says when a bicycle will be ready."""
