"""What the person who asked can put right."""


class Problem(Exception):
    """One sentence: what is wrong, and where."""
