"""Your program looks at one of the two values only before it merges them: where the other is a number, a text or
None, it asks this for its keys and stops with an error. Two *tables* are merged; if one of them is none, the
value of `b` takes the place."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Answer a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if key in a and isinstance(a[key], dict):
            merged[key] = deep_merge(a[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged
