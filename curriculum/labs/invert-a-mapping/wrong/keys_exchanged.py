"""Your program swaps key and value and makes no lists: `{"Hindi": "Cleo", "Polish": "Ben"}`. Where several
keys have the same value, the last one overwrites the others. There may be many keys for one value, so
each value needs a list."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    return {value: key for key, value in d.items()}
