"""Your program sorts the keys of each list. The order of the table is lost, and keys of different kinds,
such as 0 and "", cannot be sorted at all. Append the keys in the order in which they come."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        answer.setdefault(value, []).append(key)
    return {value: sorted(keys) for value, keys in answer.items()}
