"""The error that a person can act on."""


class Problem(Exception):
    """Something that was asked for and cannot be done; one sentence."""
