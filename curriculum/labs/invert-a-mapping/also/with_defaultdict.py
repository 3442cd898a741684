from collections import defaultdict


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    keys_of = defaultdict(list)
    for key in d:
        keys_of[d[key]] += [key]
    return dict(keys_of)
