"""Your program takes each row out of the table it was given: afterwards the caller holds an empty dict,
and nobody can look up which language Ann speaks. Go through `d.items()` and leave `d` alone."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key in list(d):
        answer.setdefault(d.pop(key), []).append(key)
    return answer
