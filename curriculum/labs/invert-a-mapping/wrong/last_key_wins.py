"""Your program keeps one key for each value, the last one, in a list of its own: Ann and Cleo speak Hindi,
but your table knows only Cleo. Each new key overwrites the one before. Append to the list that is
already there."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    return {value: [key] for key, value in d.items()}
