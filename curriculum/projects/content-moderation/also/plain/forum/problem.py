"""What a person can act on: one sentence, no traceback."""


class Problem(Exception):
    """The command cannot do what was asked."""
