"""Your program looks at only one of the two values before it merges them: if the other is a number, a text
or None, it asks that for its keys and stops with an error. Two *tables* are merged; if one of the two
is not a table, the value of `b` replaces that of `a`."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if key in a and isinstance(a[key], dict):
            merged[key] = deep_merge(a[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged
