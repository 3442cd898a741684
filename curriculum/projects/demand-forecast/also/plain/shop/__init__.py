"""A demand forecast of the standard library alone."""
