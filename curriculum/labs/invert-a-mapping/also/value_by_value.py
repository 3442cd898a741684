def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    return {wanted: [key for key in d if d[key] == wanted] for wanted in set(d.values())}
