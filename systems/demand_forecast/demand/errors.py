"""What goes wrong in a way that the caller can act on: one sentence, exit code 2."""


class DemandError(ValueError):
    """What was seen, where, and what to do."""
